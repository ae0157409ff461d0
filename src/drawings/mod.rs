//! The geometry of pictures: it knows neither Typst nor what is drawn.

pub(crate) mod atlas;
pub(crate) mod column;
pub(crate) mod labels;
pub(crate) mod network;
mod outlines;
mod planar;
pub(crate) mod plane;
pub(crate) mod projection;
pub(crate) mod view;
