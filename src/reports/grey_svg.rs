//! The colours of an SVG drawing in grey: those of its attributes and of its styles.

use std::str::FromStr;

use svgtypes::Color;

/// The properties that are colours (SVG 1.1).
const PROPERTIES: &[&str] =
    &["fill", "stroke", "stop-color", "flood-color", "lighting-color", "color", "solid-color"];

/// The drawing in grey; `None` if it cannot be read.
pub(super) fn grey(svg: &str) -> Option<String> {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(svg, options).ok()?;
    let mut changes = Vec::new();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        for attribute in node.attributes() {
            let range = attribute.range_value();
            let Some(written) = svg.get(range.clone()) else { continue };
            let new = match attribute.name() {
                "style" => Some(declarations(written)),
                name if PROPERTIES.contains(&name) => grey_color(written),
                _ => None,
            };
            changes.extend(new.map(|new| (range, new)));
        }
        if node.tag_name().name() == "style" {
            let texts = node.children().filter(roxmltree::Node::is_text);
            let written = texts.filter_map(|text| Some((text.range(), svg.get(text.range())?)));
            changes.extend(written.map(|(range, css)| (range, declarations(css))));
        }
    }
    changes.sort_by_key(|(range, _)| range.start);
    let (mut text, mut end) = (String::new(), 0);
    for (range, new) in changes {
        text.push_str(svg.get(end..range.start)?);
        text.push_str(&new);
        end = range.end;
    }
    text.push_str(svg.get(end..)?);
    Some(text)
}

/// CSS with the values of its colours in grey.
fn declarations(css: &str) -> String {
    let mut text = String::new();
    for part in css.split_inclusive([';', '{', '}']) {
        let (body, end) = part.split_at(part.len() - usize::from(part.ends_with([';', '{', '}'])));
        let grey = body.split_once(':').and_then(|(property, value)| {
            let is_color = PROPERTIES.contains(&property.trim());
            let value = if is_color { grey_color(value) } else { None };
            value.map(|value| format!("{property}:{value}"))
        });
        text.push_str(grey.as_deref().unwrap_or(body));
        text.push_str(end);
    }
    text
}

/// The grey of the same lightness (the luma of Rec. 709); `None` if it is not a colour.
fn grey_color(written: &str) -> Option<String> {
    let color = Color::from_str(written.trim()).ok()?;
    let part = |part: u8, weight: f64| f64::from(part) * weight;
    let luma = part(color.red, 0.2126) + part(color.green, 0.7152) + part(color.blue, 0.0722);
    let luma = luma.round();
    let alpha = f64::from(color.alpha) / 255.0;
    Some(format!("rgba({luma}, {luma}, {luma}, {alpha})"))
}

#[cfg(test)]
mod tests {
    use super::grey;

    #[test]
    fn colours_of_attributes_and_styles_are_grey_and_references_stay() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>.a{fill:#f00;stroke:none}</style>\
            <rect fill=\"blue\" style=\"stroke: rgb(0,255,0); opacity:1\"/>\
            <use href=\"#fade\" fill=\"url(#fade)\"/></svg>";
        let expected = "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>.a{fill:rgba(54, 54, 54, 1);\
            stroke:none}</style><rect fill=\"rgba(18, 18, 18, 1)\" \
            style=\"stroke:rgba(182, 182, 182, 1); opacity:1\"/>\
            <use href=\"#fade\" fill=\"url(#fade)\"/></svg>";
        assert_eq!(grey(svg).as_deref(), Some(expected));
        assert_eq!(grey("<svg"), None);
    }
}
