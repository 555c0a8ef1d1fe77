//! What claims can disagree about: a measure of a subject.

use crate::dataset::Dataset;
use crate::model::{Counted, Measure};

impl Counted {
    /// The spelling in addresses: `kr-gpu-260k.gpus_pledged`.
    pub fn slug(self, dataset: &Dataset) -> String {
        [dataset.subject_slug(self.subject), ".", self.measure.slug()].concat()
    }

    /// The topic with this spelling, if the dataset knows its subject.
    pub fn from_slug(text: &str, dataset: &Dataset) -> Option<Self> {
        let (subject, measure) = text.split_once('.')?;
        Some(Self { subject: dataset.subject(subject)?, measure: Measure::from_slug(measure)? })
    }
}
