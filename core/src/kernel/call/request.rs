//! From an operation and its arguments to a plain HTTP request: no socket, no token.

use serde_json::Value;

use super::arguments::{Argument, Matched, qualified};
use super::operation::{BodyKind, Operation, Parameter, Place};
use crate::error::{Error, Result};
use crate::kernel::codec::{Endpoint, Extra, Form as TextForm, Slot, Style, View, Writer};
use crate::kernel::transport::Header;
use crate::kernel::transport::multipart::Form;
use crate::kernel::url::{push_pair, push_segment};
use crate::secret::Secret;

/// A request that still lacks its token.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) headers: Vec<Header>,
    pub(crate) content: Content,
    /// Sending it twice does no more than sending it once.
    pub(crate) repeatable: bool,
    /// A secret that it carries and an answer may repeat.
    pub(crate) secret: Option<Secret>,
}

/// The body of a request.
#[derive(Debug)]
pub(crate) enum Content {
    Empty,
    Json(Vec<u8>),
    Form(Form),
}

/// Where the values of an operation's parameters come from.
pub(crate) trait Values {
    /// The value of parameter `index`.
    fn value(&self, index: usize) -> View<'_>;
    /// Values that no parameter stands for.
    fn extra<'a>(&'a self, operation: &Operation) -> Result<Vec<(Place, &'a str, View<'a>)>>;
}

impl Values for Matched<'_> {
    fn value(&self, index: usize) -> View<'_> {
        let given = self.values.get(index).and_then(Option::as_deref);
        given.map_or(View::Absent, Argument::view)
    }

    fn extra<'a>(&'a self, _operation: &Operation) -> Result<Vec<(Place, &'a str, View<'a>)>> {
        Ok(self.extra.iter().map(|(place, wire, given)| (*place, *wire, given.view())).collect())
    }
}

/// The fields of a typed operation.
pub(crate) struct Typed<'a, E>(pub(crate) &'a E);

impl<E: Endpoint> Values for Typed<'_, E> {
    fn value(&self, index: usize) -> View<'_> {
        self.0.get(index).view()
    }

    fn extra<'a>(&'a self, operation: &Operation) -> Result<Vec<(Place, &'a str, View<'a>)>> {
        qualified_extra(&operation.id, self.0.extra())
    }
}

fn qualified_extra<'a>(id: &str, extra: &'a Extra) -> Result<Vec<(Place, &'a str, View<'a>)>> {
    let each = |(name, value): (&'a String, &'a Value)| match qualified(name) {
        // The path has no room for what it does not name.
        Some((Place::Path, _)) | None => {
            Err(Error::config(format!("{id}: the extra argument {name:?} has no place"))
                .with_hint("Write it as query.x, header.x or body.x."))
        }
        Some((place, wire)) => Ok((place, wire, Slot::view(value))),
    };
    extra.iter().map(each).collect()
}

/// Builds the request.
///
/// # Errors
/// A Config error that names what is missing, unknown or cannot be part of a request.
pub(crate) fn draft(
    operation: &Operation,
    base: &str,
    values: &dyn Values,
    boundary: impl FnOnce() -> String,
) -> Result<Draft> {
    require(operation, values)?;
    let extra = values.extra(operation)?;
    let mut url = String::with_capacity(base.len() + operation.path.len() + 64);
    url.push_str(base);
    push_path(&mut url, operation, values)?;
    push_query(&mut url, operation, values, &extra);
    let mut draft = Draft {
        method: operation.method.to_string(),
        url,
        headers: headers(operation, values, &extra)?,
        content: Content::Empty,
        repeatable: is_safe(&operation.method) || has_key(operation, values),
        secret: None,
    };
    draft.content = match operation.body {
        BodyKind::None if !has_body(&extra) => Content::Empty,
        BodyKind::Free if is_safe(&operation.method) && !has_body(&extra) => Content::Empty,
        BodyKind::Free if extra.iter().any(|(.., view)| matches!(view, View::Upload(_))) => {
            Content::Form(form(operation, values, &extra, boundary())?)
        }
        BodyKind::Whole if has_body(&extra) => {
            return Err(Error::config(format!("{} has no members in its body", operation.id))
                .with_hint("The argument body is all of it."));
        }
        BodyKind::Whole => whole(operation, values),
        BodyKind::Multipart => Content::Form(form(operation, values, &extra, boundary())?),
        BodyKind::None | BodyKind::Object | BodyKind::Free => {
            Content::Json(object(operation, values, &extra))
        }
    };
    Ok(draft)
}

/// Whether an extra argument takes the place of a parameter.
fn is_replaced(parameter: &Parameter, extra: &[(Place, &str, View<'_>)]) -> bool {
    extra.iter().any(|(place, wire, _)| *place == parameter.place && *wire == parameter.wire)
}

fn has_body(extra: &[(Place, &str, View<'_>)]) -> bool {
    extra.iter().any(|(place, ..)| *place == Place::Body)
}

/// Whether a method only reads (RFC 9110 9.2.1).
pub(crate) fn is_safe(method: &str) -> bool {
    matches!(method, "GET" | "HEAD" | "OPTIONS")
}

fn has_key(operation: &Operation, values: &dyn Values) -> bool {
    let mut parameters = operation.parameters.iter().enumerate();
    parameters.any(|(index, parameter)| {
        parameter.name == operation.idempotency
            && !matches!(values.value(index), View::Absent | View::Null | View::Text(""))
    })
}

fn require(operation: &Operation, values: &dyn Values) -> Result<()> {
    let mut missing = Vec::new();
    for (index, parameter) in operation.parameters.iter().enumerate() {
        if parameter.required && matches!(values.value(index), View::Absent) {
            missing.push(parameter.name.as_ref());
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let text = format!("{} needs {}", operation.id, missing.join(", "));
    Err(Error::config(text).with_hint("The platform refuses the call without."))
}

fn push_path(url: &mut String, operation: &Operation, values: &dyn Values) -> Result<()> {
    for segment in operation.path.split('/').skip(1) {
        url.push('/');
        let Some(name) = segment.strip_prefix(':') else {
            url.push_str(segment);
            continue;
        };
        let mut text = String::new();
        for (index, parameter) in operation.parameters.iter().enumerate() {
            if parameter.place == Place::Path && parameter.name == name {
                let view = values.value(index);
                texts(&view, Style::of("string"), &mut |part| text.push_str(part));
            }
        }
        push_value(url, &operation.id, name, &text)?;
    }
    Ok(())
}

/// Appends a path parameter as one segment. What would climb out of it is refused: encoding alone
/// does not contain `..`, because HTTP libraries fold it (RFC 3986 5.2.4).
pub(crate) fn push_value(url: &mut String, call: &str, name: &str, text: &str) -> Result<()> {
    if matches!(text, "" | "." | "..") {
        let text = format!("{call}: the path parameter {name} is {text:?}");
        return Err(
            Error::config(text).with_hint("Give a value other than \"\", \".\" and \"..\".")
        );
    }
    push_segment(url, text);
    Ok(())
}

fn push_query(
    url: &mut String,
    operation: &Operation,
    values: &dyn Values,
    extra: &[(Place, &str, View<'_>)],
) {
    let mut first = true;
    for (index, parameter) in operation.parameters.iter().enumerate() {
        if parameter.place == Place::Query && !is_replaced(parameter, extra) {
            let style = Style::of(&parameter.shape);
            push_parameter(url, &mut first, &parameter.wire, &values.value(index), style);
        }
    }
    for (place, wire, view) in extra {
        if *place == Place::Query {
            push_parameter(url, &mut first, wire, view, Style::PLAIN);
        }
    }
}

/// Appends one query parameter: a list repeats its name, or numbers it where the platform wants
/// that.
pub(crate) fn push_parameter(
    url: &mut String,
    first: &mut bool,
    name: &str,
    view: &View<'_>,
    style: Style,
) {
    if style.form() == TextForm::Flat {
        push_flat(url, first, name, view, style);
        return;
    }
    texts(view, style, &mut |text| push_pair(url, first, name, text));
}

fn push_flat(url: &mut String, first: &mut bool, name: &str, view: &View<'_>, style: Style) {
    match view {
        View::List(items) => {
            for index in 0..items.count() {
                let name = format!("{name}.{}", index + 1);
                push_flat(url, first, &name, &items.item(index), style.inner());
            }
        }
        View::Map(members) => {
            for (key, member) in members.entries() {
                push_flat(url, first, &format!("{name}.{key}"), &member, Style::PLAIN);
            }
        }
        View::Record(record) => {
            for (index, field) in record.fields().iter().enumerate() {
                let name = format!("{name}.{}", field.wire);
                push_flat(url, first, &name, &record.get(index).view(), Style::PLAIN);
            }
        }
        other => texts(other, Style::PLAIN, &mut |text| push_pair(url, first, name, text)),
    }
}

fn texts(view: &View<'_>, style: Style, each: &mut dyn FnMut(&str)) {
    if !matches!(view, View::Absent | View::Null) {
        crate::kernel::codec::texts(view, style, each);
    }
}

fn headers(
    operation: &Operation,
    values: &dyn Values,
    extra: &[(Place, &str, View<'_>)],
) -> Result<Vec<Header>> {
    let mut headers = Vec::with_capacity(6);
    let mut push = |wire: &str, view: &View<'_>, style| {
        let mut value = String::new();
        let mut given = false;
        texts(view, style, &mut |text| {
            // What several lines of one name would say (RFC 9110 5.3).
            if std::mem::replace(&mut given, true) {
                value.push_str(", ");
            }
            value.push_str(text);
        });
        if given { header(wire, &value).map(|header| headers.push(header)) } else { Ok(()) }
    };
    for (index, parameter) in operation.parameters.iter().enumerate() {
        if parameter.place == Place::Header {
            let view = values.value(index);
            push(&parameter.wire, &view, Style::of(&parameter.shape))?;
        }
    }
    for (place, wire, view) in extra {
        if *place == Place::Header {
            push(wire, view, Style::PLAIN)?;
        }
    }
    Ok(headers)
}

/// What says where a request ends and who it is for.
const FRAMING: [&str; 3] = ["content-length", "transfer-encoding", "host"];

/// A header of the caller's, refused where it would break out of its line (RFC 9110 5.5).
pub(crate) fn header(name: &str, value: &str) -> Result<Header> {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(token) {
        return Err(Error::config(format!("{name:?} is no name of a header")));
    }
    if FRAMING.iter().any(|taken| name.eq_ignore_ascii_case(taken)) {
        let text = format!("the header {name} belongs to the transport");
        return Err(Error::config(text).with_hint("Leave it out: it follows from the request."));
    }
    if value.chars().any(|c| c.is_control() && c != '\t') {
        let text =
            format!("the value of the header {name} holds a line break or control character");
        return Err(Error::config(text).with_hint("Look at its end: a file often brings one."));
    }
    Ok(Header::new(name.to_owned(), value))
}

fn whole(operation: &Operation, values: &dyn Values) -> Content {
    let mut parameters = operation.parameters.iter().enumerate();
    let found = parameters.find(|(_, parameter)| parameter.place == Place::Body);
    let Some((index, parameter)) = found else { return Content::Empty };
    let view = values.value(index);
    if matches!(view, View::Absent) {
        return Content::Empty;
    }
    let mut out = Writer::new();
    out.view(&view, Style::of(&parameter.shape));
    Content::Json(out.into_bytes())
}

fn object(
    operation: &Operation,
    values: &dyn Values,
    extra: &[(Place, &str, View<'_>)],
) -> Vec<u8> {
    let mut out = Writer::new();
    let mut mark: &[u8] = b"{";
    let mut member = |wire: &str, view: &View<'_>, style| {
        if !matches!(view, View::Absent) {
            out.raw(std::mem::replace(&mut mark, b","));
            out.text(wire);
            out.raw(b":");
            out.view(view, style);
        }
    };
    for (index, parameter) in operation.parameters.iter().enumerate() {
        if parameter.place == Place::Body && !is_replaced(parameter, extra) {
            let view = values.value(index);
            member(&parameter.wire, &view, Style::of(&parameter.shape));
        }
    }
    for (place, wire, view) in extra {
        if *place == Place::Body {
            member(wire, view, Style::PLAIN);
        }
    }
    let empty = mark == b"{";
    out.raw(if empty { b"{}" } else { b"}" });
    out.into_bytes()
}

fn form(
    operation: &Operation,
    values: &dyn Values,
    extra: &[(Place, &str, View<'_>)],
    boundary: String,
) -> Result<Form> {
    let mut form = Form::new(boundary);
    let mut part = |wire: &str, view: &View<'_>, style| match view {
        View::Upload(upload) => form.file(wire, (*upload).clone()),
        View::List(items) if items.count() > 0 && matches!(items.item(0), View::Upload(_)) => {
            (0..items.count()).try_for_each(|index| match items.item(index) {
                View::Upload(upload) => form.file(wire, upload.clone()),
                _ => Ok(()),
            })
        }
        other => {
            texts(other, style, &mut |text| form.text(wire, text));
            Ok(())
        }
    };
    for (index, parameter) in operation.parameters.iter().enumerate() {
        if parameter.place == Place::Body && !is_replaced(parameter, extra) {
            let view = values.value(index);
            part(&parameter.wire, &view, Style::of(&parameter.shape))?;
        }
    }
    for (place, wire, view) in extra {
        if *place == Place::Body {
            part(wire, view, Style::PLAIN)?;
        }
    }
    Ok(form)
}
