//! Reading and writing typed structs.
