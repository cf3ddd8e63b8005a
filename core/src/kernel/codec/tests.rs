//! Tests of the codec as a whole, with structs like the generated ones.

mod speed;
mod text;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::endpoint::Extra;
use super::generated::{nothing, record};
use super::{Field, Record, Slot, Style, read, write};
use crate::kernel::upload::Upload;
use crate::secret::Secret;

/// Declares a struct the way the generator does.
macro_rules! declare {
    ($name:ident { $($index:tt $field:ident: $type:ty = $fact:expr),* } $($last:tt $extra:ident)?) => {
        struct $name {
            $($field: Option<$type>,)*
            $($extra: Extra,)?
        }

        impl Record for $name {
            fn fields(&self) -> &'static [Field] {
                const FIELDS: &[Field] = &[$($fact),*];
                FIELDS
            }

            fn get(&self, index: usize) -> &dyn Slot {
                match index {
                    $($index => &self.$field,)*
                    $($last => &self.$extra,)?
                    _ => &(),
                }
            }

            fn slot(&mut self, index: usize) -> &mut dyn Slot {
                match index {
                    $($index => &mut self.$field,)*
                    $($last => &mut self.$extra,)?
                    _ => nothing(),
                }
            }
        }

        record!($name($($extra)?) { $($field)* });
    };
}

declare!(All {
    0 text: String = Field::new("text"),
    1 int: i64 = Field::new("int"),
    2 float: f64 = Field::new("float"),
    3 flag: bool = Field::new("flag"),
    4 any: Value = Field::new("any"),
    5 list: Vec<String> = Field::new("list").wire("aList"),
    6 map: BTreeMap<String, i64> = Field::new("map"),
    7 secret: Secret = Field::new("secret").secret(),
    8 file: Upload = Field::new("file").file(),
    9 inner: Box<All> = Field::new("inner"),
    10 many: Vec<All> = Field::new("many"),
    11 grid: Vec<Vec<i64>> = Field::new("grid")
});

declare!(Marked {
    0 int: i64 = Field::new("int").shape("int~"),
    1 ints: Vec<i64> = Field::new("ints").shape("[int~]"),
    2 whole: Vec<i64> = Field::new("whole").shape("[int]~"),
    3 joined: Vec<String> = Field::new("joined").shape("[string],"),
    4 inner: Box<Marked> = Field::new("inner").shape("&Marked~"),
    5 map: BTreeMap<String, f64> = Field::new("map").shape("{float}~"),
    6 any: Value = Field::new("any").shape("json~"),
    7 flag: bool = Field::new("flag").shape("bool~"),
    8 numbers: Vec<i64> = Field::new("numbers").shape("[int],")
});

declare!(Empty {});

declare!(Call { 0 name: String = Field::new("name").wire("theName") } 1 extra);

declare!(Twice {
    0 id: String = Field::new("id"),
    1 name: String = Field::new("name"),
    2 body_id: String = Field::new("body_id").wire("id")
});

fn read_text<T: Slot + Default>(text: &str) -> T {
    read(text.as_bytes()).unwrap()
}

fn written(slot: &dyn Slot) -> String {
    String::from_utf8(write(slot)).unwrap()
}

fn texts(slot: &dyn Slot, shape: &str) -> Vec<String> {
    let mut found = Vec::new();
    slot.texts(Style::of(shape), &mut |text| found.push(text.to_owned()));
    found
}

#[test]
fn a_struct_comes_back_as_it_went() {
    let text = concat!(
        r#"{"text":"\"é\\\n好\u0001","int":-9223372036854775808,"float":1.5,"flag":false,"#,
        r#""any":{"a":[1,null,"x"]},"aList":[],"map":{"":0},"secret":"s","inner":{},"#,
        r#""many":[{"int":1},{}],"grid":[[1,2],[],[3]]}"#
    );
    let value: All = read_text(text);
    assert_eq!(written(&value), text);
    assert_eq!(value.text.as_deref(), Some("\"é\\\n好\u{1}"));
    assert_eq!(value.inner.as_deref(), Some(&All::default()));
}

#[test]
fn absent_fields_are_left_out_and_empty_ones_are_kept() {
    assert_eq!(written(&All::default()), "{}");
    let value = All {
        text: Some(String::new()),
        int: Some(0),
        flag: Some(false),
        any: Some(Value::Null),
        list: Some(Vec::new()),
        map: Some(BTreeMap::new()),
        inner: Some(Box::default()),
        ..All::default()
    };
    let expected = r#"{"text":"","int":0,"flag":false,"any":null,"aList":[],"map":{},"inner":{}}"#;
    assert_eq!(written(&value), expected);
    assert_eq!(written(&Empty {}), "{}");
}

#[test]
fn a_value_of_another_type_reads_as_absent() {
    let text = r#"{"text":true,"int":[1],"float":"x","flag":1,"any":null,"aList":{"a":1},
        "map":[{}],"secret":{},"file":"f","inner":[{"a":[[]]}],"many":7,"grid":"x","more":{"a":[1]}}"#;
    assert_eq!(read_text::<All>(text), All::default());
    assert_eq!(read_text::<All>("[1, 2]"), All::default());
    assert_eq!(read_text::<All>("null"), All::default());
    assert_eq!(read_text::<Vec<i64>>("{}"), Vec::<i64>::new());
    assert_eq!(read_text::<Empty>(r#"{"a":{}}"#), Empty {});
}

#[test]
fn items_of_another_type_are_passed_over() {
    let value: All = read_text(r#"{"aList":["a",null,true,2],"map":{"a":1,"b":"x","c":null}}"#);
    assert_eq!(value.list, Some(vec!["a".to_owned(), "2".to_owned()]));
    assert_eq!(value.map, Some(BTreeMap::from([("a".to_owned(), 1)])));
}

#[test]
fn numbers_and_texts_stand_for_one_another() {
    let value: All = read_text(r#"{"text":18446744073709551616.10,"int":" 42 ","float":"2.5"}"#);
    assert_eq!(value.text.as_deref(), Some("18446744073709551616.10"));
    assert_eq!((value.int, value.float), (Some(42), Some(2.5)));
    let ints = "[9223372036854775807,-9223372036854775808,1e3,2.0,2.5,9223372036854775808,1e300]";
    assert_eq!(read_text::<Vec<i64>>(ints), [i64::MAX, i64::MIN, 1000, 2]);
    assert_eq!(read_text::<Vec<f64>>(r#"[1,"NaN","inf",1e999]"#), [1.0]);
    assert_eq!(read_text::<Vec<bool>>(r#"["true","false","yes",0]"#), [true, false]);
    let any: Value = read_text("[18446744073709551615,9223372036854775807,1.0,1e999]");
    assert_eq!(any, json!([u64::MAX, i64::MAX, 1.0, null]));
}

#[test]
fn of_two_fields_with_one_name_the_last_wins() {
    assert_eq!(read_text::<All>(r#"{"int":1,"int":2}"#).int, Some(2));
    assert_eq!(read_text::<All>(r#"{"int":1,"int":"x"}"#).int, None);
    assert_eq!(read_text::<All>(r#"{"aList":["a"],"aList":["b"]}"#).list.unwrap(), ["b"]);
}

#[test]
fn fields_are_found_in_any_order() {
    let value: All = read_text(r#"{"grid":[],"int":3,"text":"x","fl\u0061g":true,"list":["no"]}"#);
    assert_eq!((value.int, value.flag, value.list), (Some(3), Some(true), None));
    assert_eq!(value.text.as_deref(), Some("x"));
}

#[test]
fn marked_values_travel_as_text_and_are_read_in_both_forms() {
    let value = Marked {
        int: Some(7),
        ints: Some(vec![1, -2]),
        whole: Some(vec![3, 4]),
        joined: Some(vec!["a".into(), "b".into()]),
        inner: Some(Box::new(Marked { int: Some(1), ..Marked::default() })),
        map: Some(BTreeMap::from([("k".into(), 0.5)])),
        any: Some(json!({"a": "\""})),
        flag: Some(true),
        numbers: Some(vec![5, 6]),
    };
    let text = concat!(
        r#"{"int":"7","ints":["1","-2"],"whole":"[3,4]","joined":"a,b","#,
        r#""inner":"{\"int\":\"1\"}","map":"{\"k\":0.5}","any":"{\"a\":\"\\\"\"}","#,
        r#""flag":"true","numbers":"5,6"}"#
    );
    assert_eq!(written(&value), text);
    assert_eq!(read_text::<Marked>(text), value);
    let plain = r#"{"int":7,"ints":[1,-2],"whole":[3,4],"joined":["a","b"],"inner":{"int":1},
        "map":{"k":0.5},"any":{"a":"\""},"flag":true,"numbers":[5,6]}"#;
    assert_eq!(read_text::<Marked>(plain), value);
    let broken = r#"{"whole":"[3,","inner":"{","map":"x","any":"x y","joined":""}"#;
    let value: Marked = read_text(broken);
    assert_eq!((value.whole, value.inner, value.map), (None, None, None));
    assert_eq!((value.any, value.joined), (Some(json!("x y")), Some(Vec::new())));
}

#[test]
fn texts_are_what_a_query_needs() {
    assert_eq!(texts(&"a b".to_owned(), "string"), ["a b"]);
    assert_eq!(texts(&Some(-5_i64), "int"), ["-5"]);
    assert_eq!(texts(&Some(true), "bool"), ["true"]);
    assert_eq!(texts(&None::<i64>, "int"), [""; 0]);
    assert_eq!(texts(&Some(Secret::new("s")), "secret"), ["s"]);
    assert_eq!(texts(&vec![1_i64, 2], "[int]"), ["1", "2"]);
    assert_eq!(texts(&vec![1_i64, 2], "[int],"), ["1,2"]);
    assert_eq!(texts(&vec![1_i64, 2], "[int]~"), ["[1,2]"]);
    assert_eq!(texts(&vec![1_i64, 2], "[int]."), ["1", "2"]);
    assert_eq!(texts(&vec![1_i64, 2], "[int~]~"), [r#"["1","2"]"#]);
    assert_eq!(texts(&Marked { int: Some(1), ..Marked::default() }, "&M"), [r#"{"int":"1"}"#]);
    let any = json!({"a": [1, "x", null, true, 2.5, [3], {"b": 1}], "n": null});
    assert_eq!(texts(&any["a"], "[json]"), ["1", "x", "true", "2.5", "[3]", r#"{"b":1}"#]);
    assert_eq!(texts(&any["n"], "json"), [""; 0]);
    assert_eq!(texts(&json!([18_446_744_073_709_551_615_u64]), "[int],"), ["18446744073709551615"]);
}

#[test]
fn free_json_follows_the_shape_of_its_argument() {
    let send = |value: Value, shape: &str| {
        let mut writer = super::Writer::new();
        let slot: &dyn Slot = &value;
        slot.write(&mut writer, Style::of(shape));
        String::from_utf8(writer.into_bytes()).unwrap()
    };
    assert_eq!(send(json!(5), "string"), r#""5""#);
    assert_eq!(send(json!(5), "int"), "5");
    assert_eq!(send(json!("5"), "int~"), r#""5""#);
    assert_eq!(send(json!([5, "a"]), "[string]"), r#"["5","a"]"#);
    assert_eq!(send(json!({"a": 5}), "&Name~"), r#""{\"a\":5}""#);
    assert_eq!(send(json!([[5]]), "[[int~]]"), r#"[["5"]]"#);
    assert_eq!(send(Value::Null, "string"), "null");
}

#[test]
fn an_upload_is_no_part_of_json() {
    let value = All { file: Some(Upload::bytes("a.txt", "x")), int: Some(1), ..All::default() };
    assert_eq!(written(&value), r#"{"int":1}"#);
    let slot: &dyn Slot = &value.file;
    assert_eq!(slot.upload().unwrap().file_name(), "a.txt");
    assert_eq!(value.clone(), value);
    let refused = serde_json::to_string(&value).unwrap_err().to_string();
    assert!(refused.contains("a.txt") && refused.contains("cannot be serialized"), "{refused}");
    let refused = serde_json::from_str::<All>(r#"{"file":"x"}"#).unwrap_err().to_string();
    assert!(refused.contains("file is the content of a file"), "{refused}");
}

#[test]
fn serde_tells_arguments_of_one_name_on_the_wire_apart() {
    for json in [
        json!({ "id": "path", "name": "n", "body_id": "body" }),
        json!({ "name": "n", "id": "path" }),
    ] {
        let read: Twice = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(read.id.as_deref(), Some("path"), "{json}");
        assert_eq!(serde_json::to_value(&read).unwrap(), json);
    }
}

#[test]
fn serde_uses_our_names_and_takes_those_of_the_wire() {
    let value = All { list: Some(vec!["a".into()]), secret: Some("s".into()), ..All::default() };
    let text = serde_json::to_string(&value).unwrap();
    assert_eq!(text, r#"{"list":["a"],"secret":"s"}"#);
    assert_eq!(serde_json::from_str::<All>(&text).unwrap(), value);
    assert_eq!(serde_json::from_str::<All>(r#"{"aList":["a"],"secret":"s"}"#).unwrap(), value);
    assert!(serde_json::from_str::<All>("[]").is_err());

    let mut call = Call { name: Some("n".into()), ..Call::default() };
    assert_eq!(serde_json::to_string(&call).unwrap(), r#"{"name":"n"}"#);
    call.extra.insert("body.x".into(), Value::Null);
    let text = serde_json::to_string(&call).unwrap();
    assert_eq!(text, r#"{"name":"n","extra":{"body.x":null}}"#);
    assert_eq!(serde_json::from_str::<Call>(&text).unwrap().extra, call.extra);
}

#[test]
fn a_clone_is_equal_and_stands_alone() {
    let text = concat!(
        r#"{"text":"t","int":1,"float":1.5,"flag":true,"any":{"a":[null]},"aList":["a"],"#,
        r#""map":{"k":1},"secret":"s","inner":{"int":2},"many":[{"int":3},{}],"grid":[[1],[]]}"#
    );
    let mut value: All = read_text(text);
    value.file = Some(Upload::bytes("a.txt", "content"));
    let mut copy = value.clone();
    assert_eq!(copy, value);
    assert_eq!(written(&copy), text);
    assert!(copy.file.is_some());
    copy.many.as_mut().unwrap()[0].int = Some(4);
    assert_ne!(copy, value);
    assert_eq!(value.many.unwrap()[0].int, Some(3));
    assert_eq!(All::default().clone(), All::default());

    let mut call = Call::default();
    call.extra.insert("body.x".into(), Value::Null);
    let copy = call.clone();
    assert_eq!(copy, call);
    call.extra.clear();
    assert_ne!(copy, call);
}

/// [`Clonable`](super::Clonable) is there for every type, so its methods would hide those of the
/// same name that programs call.
#[test]
fn with_all_of_the_codec_in_scope_iterators_work() {
    #[expect(unused_imports, reason = "as a program may import it")]
    use crate::kernel::codec::*;
    let items = [1, 2];
    assert!(items.iter().any(|item| item % 2 == 0));
}

#[test]
fn printing_shows_what_is_present_and_no_secret() {
    let value = All {
        text: Some("t".into()),
        secret: Some(Secret::new("s3cret")),
        many: Some(vec![All { int: Some(1), ..All::default() }]),
        ..All::default()
    };
    let expected = r#"All { text: "t", secret: ***, many: [All { int: 1 }] }"#;
    assert_eq!(format!("{value:?}"), expected);
}

#[test]
fn no_notation_of_a_type_is_too_odd() {
    for shape in ["", "]", "]]]~", "~~,,..", &"[".repeat(40), &format!("{}string", "[".repeat(40))]
    {
        let mut style = Style::of(shape);
        (0..10).for_each(|_| style = style.inner());
        assert_eq!(style, Style::PLAIN);
    }
}
