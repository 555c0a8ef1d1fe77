//! The frame of a page and of its charts. Components take what they show and do no arithmetic on data.

mod cite;
mod computed;
mod controls;
mod copy;
mod download;
mod drawers;
mod embed;
mod embed_form;
mod evidence;
mod figure;
mod fixed;
mod grammar;
mod shell;
mod snippet;
mod topic;

pub(crate) use cite::files as citation_files;
pub use cite::{CiteChart, CiteClaim, Home};
pub use computed::Computed;
use controls::FigureControls;
pub use controls::PageControls;
use copy::CopyButton;
use download::Download;
use drawers::{SourcesDrawer, TableDrawer};
pub use embed::Embed;
pub use embed_form::EmbedForm;
pub use evidence::EvidencePanel;
pub use figure::StaticFigure;
pub use fixed::FixedFigure;
pub use grammar::GrammarKey;
pub use shell::Shell;
pub use snippet::Snippet;
pub use topic::{Disagreements, TopicFigure};
