//! Pictures of numbers that say how certain they are.
//!
//! The way through this crate: a plain [`Picture`] (series of labelled values) is placed as a [`Scene`] (marks at
//! fixed-point coordinates) and written as an SVG string. The same input gives the same bytes, natively and in
//! WebAssembly: no clock, no language, no colour, no floating point, no dependency, and no panic on any data.
//!
//! The grammar of certainty, drawn the same way in every picture:
//!
//! | sign | meaning |
//! |---|---|
//! | solid | there: in stock, delivered (lighter), in test, operating (full) |
//! | hollow outline | announced, nothing more |
//! | outline with a tint | contracted |
//! | diagonal hatch | between the floor and the ceiling: possible, not proven |
//! | firm line at the end of a hatch | the ceiling of an "up to" or of a range |
//! | open arrow at the end | "at least": no upper limit |
//! | dashed edge at the end | "about" |
//! | a cross | missed |
//!
//! ```
//! use ledger_charts::*;
//! let chart = RowChart {
//!     id: "allocation".into(),
//!     title: "누가 몇 장을 받나".into(),
//!     description: "막대 하나, 정부 5만 장".into(),
//!     axis: Axis { kind: AxisKind::Linear, ticks: vec![Tick { value: 0, label: "0".into() }], title: String::new() },
//!     groups: vec![RowGroup {
//!         heading: String::new(),
//!         rows: vec![Row {
//!             key: "kr-government".into(),
//!             label: "정부".into(),
//!             value: "5만 장".into(),
//!             spoken: "정부, 5만 장, 발표됨".into(),
//!             claims: "c004".into(),
//!             segments: vec![Segment {
//!                 span: Span::exact(50_000),
//!                 stage: Stage::Pledged,
//!                 hue: Hue::Government,
//!                 mark: Mark::Bar,
//!             }],
//!             ..Row::default()
//!         }],
//!     }],
//!     empty: "자료 없음".into(),
//! };
//! let svg = Picture::Rows(chart).to_svg(Layout::Wide);
//! assert!(svg.starts_with("<svg ") && svg.contains("data-claims=\"c004\""));
//! ```
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod callouts;
mod draw;
mod fit;
mod layout;
mod look;
mod marks;
mod metrics;
mod paints;
mod scale;
mod scene;
mod series;
mod sheet;
mod slices;
mod svg;

pub use draw::grammar_key;
pub use layout::Layout;
pub use look::{Look, Paint};
pub use paints::Paints;
pub use scale::TimeScale;
pub use scene::{Anchor, Backing, Datum, Form, Node, Px, Role, Scene, Text};
pub use series::*;
pub use sheet::{Format, Sheet, SheetPanel, Sources};
