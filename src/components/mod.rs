//! The frame of a page and of its charts. Components take what they show and do no arithmetic on data.

mod computed;
mod controls;
mod embed;
mod evidence;
mod figure;
mod grammar;
mod shell;
mod topic;

pub use computed::Computed;
use controls::FigureControls;
pub use controls::PageControls;
pub use embed::Embed;
pub use evidence::EvidencePanel;
pub use figure::StaticFigure;
pub use grammar::GrammarKey;
pub use shell::Shell;
pub use topic::{Disagreements, TopicFigure, topics};
