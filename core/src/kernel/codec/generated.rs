//! What generated code asks for by name: the implementations that every struct has.

use super::{Record, Slot};

/// The slot of a field that a struct does not have.
pub(crate) fn nothing() -> &'static mut dyn Slot {
    let nothing: &mut [(); 0] = &mut [];
    nothing
}

/// The `Clone` of every struct.
// Copied into each of the callers this would cost the compiler seconds.
#[inline(never)]
pub(crate) fn copy<R: Record + Default>(from: &R) -> R {
    let mut copy = R::default();
    for index in 0..=from.fields().len() {
        copy.slot(index).become_clone(from.get(index).as_any());
    }
    copy
}

/// The `PartialEq` of every struct.
pub(crate) fn same(left: &dyn Record, right: &dyn Record) -> bool {
    left == right
}

/// Gives a struct `Default`, `Clone`, `Debug`, `PartialEq` and serde, all but the first through
/// the codec. In braces stand the fields that begin as `None`, in parentheses all others.
/// Everything is inline or generic, so what a program does not use is never compiled.
macro_rules! record {
    ($name:ident($($given:ident)*) { $($field:ident)* }) => {
        impl ::std::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self {
                    $($given: ::std::default::Default::default(),)*
                    $($field: ::std::option::Option::None,)*
                }
            }
        }

        impl ::std::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::kernel::codec::generated::copy(self)
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::kernel::codec::print::record(self, f)
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::kernel::codec::generated::same(self, other)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::kernel::codec::interop::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::kernel::codec::interop::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use record;
