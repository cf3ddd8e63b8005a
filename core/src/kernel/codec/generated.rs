//! What generated code asks for by name: the implementations that every struct has.

/// The slot of a field that a struct does not have.
pub(crate) fn nothing() -> &'static mut dyn super::Slot {
    let nothing: &mut [(); 0] = &mut [];
    nothing
}

/// The `PartialEq` of every struct.
pub(crate) fn same(left: &dyn super::Record, right: &dyn super::Record) -> bool {
    left == right
}

/// Gives a struct `Debug`, `PartialEq` and serde, all through the codec. With the name of the
/// field that holds further arguments, for an operation. Everything is inline or generic, so what
/// a program does not use is never compiled.
macro_rules! record {
    ($name:ident) => {
        record!(@shared $name);

        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::kernel::codec::interop::serialize(self, ::std::option::Option::None, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::kernel::codec::interop::deserialize_plain(deserializer)
            }
        }
    };
    ($name:ident, $extra:ident) => {
        record!(@shared $name);

        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                let extra = ::std::option::Option::Some(&self.$extra);
                $crate::kernel::codec::interop::serialize(self, extra, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let mut value = <Self as ::std::default::Default>::default();
                value.$extra =
                    $crate::kernel::codec::interop::deserialize(&mut value, deserializer)?;
                ::std::result::Result::Ok(value)
            }
        }
    };
    (@shared $name:ident) => {
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
    };
}
pub(crate) use record;
