//! The form of each table: its file and its columns, in order.

crate::slugs! {
    /// A table of `data/`, spelled as its file.
    pub enum TableName {
        /// Where everything comes from.
        Sources = "sources.csv",
        /// Companies, ministries, countries.
        Organisations = "organisations.csv",
        /// What they undertake.
        Programmes = "programmes.csv",
        /// Who takes which part in it.
        Partnerships = "partnerships.csv",
        /// What sources say.
        Claims = "claims.csv",
        /// What happened, or is to happen.
        Events = "events.csv",
        /// What is part of what.
        Containment = "containment.csv",
    }
}

impl TableName {
    /// The header of the table.
    #[rustfmt::skip]
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Sources => &["id", "publisher_ko", "publisher_en", "title", "label_ko", "label_en", "url", "published",
                "language", "kind", "primary", "note_ko", "note_en"],
            Self::Organisations => &["id", "name_ko", "name_en", "kind", "sector_ko", "sector_en", "parent", "holder"],
            Self::Programmes => &["id", "name_ko", "name_en", "kind", "holder", "summary_ko", "summary_en"],
            Self::Partnerships => &["id", "programme", "organisation", "role", "source", "locator_ko", "locator_en"],
            Self::Claims => &["id", "subject", "measure", "low", "high", "unit", "qualifier", "as_of", "horizon",
                "attributed_to", "source", "locator_ko", "locator_en", "note_ko", "note_en"],
            Self::Events => &["id", "date", "precision", "title_ko", "title_en", "subjects", "kind", "status", "source",
                "locator_ko", "locator_en", "note_ko", "note_en"],
            Self::Containment => &["id", "part_subject", "part_measure", "models", "whole_subject", "whole_measure",
                "splits", "source", "note_ko", "note_en"],
        }
    }
}
