//! Tests of the codec as a whole, with structs like the generated ones.
