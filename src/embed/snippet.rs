//! What is pasted into other sites' pages.
//!
//! No `style` attribute anywhere: editors strip it more often than the old attributes that do the same.

use super::heights::{Heights, STEPS};
use crate::markup::escaped;
use crate::site::{Page, address};
use crate::text::{embed as words, site as names};
use ledger_core::format::Lang;
use ledger_figures::chart::ChartId;

ledger_core::slugs! {
    /// A way of showing a chart elsewhere.
    pub enum Kind {
        /// A frame that is kept as high as its chart.
        Resized = "resized",
        /// A frame with a height for each width, without script.
        Stepped = "stepped",
        /// A frame of one height.
        Fixed = "fixed",
        /// An element that holds a picture and becomes a frame.
        Element = "element",
        /// A picture with a link.
        Picture = "picture",
        /// The address of the chart's page.
        Address = "address",
        /// The address of the embed.
        Frame = "frame",
        /// What to write under a picture.
        Caption = "caption",
    }
}

/// What a snippet says about a chart: addresses, words, heights. As text, so that the builder's script can fill the same
/// snippet with what a reader chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Marks the chart in class names.
    pub id: String,
    /// The root of the site, ending in `/`.
    pub site: String,
    /// Address of the embed.
    pub frame: String,
    /// Address of the chart's page.
    pub page: String,
    /// Address of the chart's files without their endings.
    pub file: String,
    /// The finding.
    pub title: String,
    /// Height for each of [`STEPS`].
    pub steps: [String; 4],
    /// All heights that were measured.
    pub heights: String,
    /// Width of a frame that does not change.
    pub width: String,
    /// Height of a frame that does not change.
    pub height: String,
    /// Language of the words around it.
    pub lang: Lang,
}

impl Subject {
    /// A chart as it is before anything is chosen.
    pub fn of(id: ChartId, lang: Lang, site: &str, title: &str) -> Self {
        let heights = Heights::of(id, lang);
        let page = [site, &address(Page::Chart(id), lang)].concat();
        Self {
            id: id.slug().to_owned(),
            site: site.to_owned(),
            frame: [site, &address(Page::Embed(id), lang)].concat(),
            file: page.trim_end_matches('/').to_owned(),
            page,
            title: title.to_owned(),
            steps: heights.steps().map(|height| height.to_string()),
            heights: heights.written(),
            width: "100%".to_owned(),
            height: heights.enough().to_string(),
            lang,
        }
    }

    /// Names in place of everything: what the builder's script fills in.
    pub fn template(lang: Lang) -> Self {
        let name = |name: &str| ["%", name, "%"].concat();
        Self {
            id: name("ID"),
            site: name("SITE"),
            frame: name("FRAME"),
            page: name("PAGE"),
            file: name("FILE"),
            title: name("TITLE"),
            steps: STEPS.map(|from| name(&["H", &from.to_string()].concat())),
            heights: name("HEIGHTS"),
            width: name("WIDTH"),
            height: name("HEIGHT"),
            lang,
        }
    }

    /// The text to paste.
    pub fn write(&self, kind: Kind) -> String {
        let Self { id, site, page, file, lang, .. } = self;
        let credit = [words::CREDIT.get(*lang), names::NAME.get(*lang), ", ", names::LICENCE_NAME].concat();
        match kind {
            Kind::Resized => [
                &self.iframe("100%", &[" data-heights=\"", &self.heights, "\""].concat()),
                "\n<script async src=\"",
                site,
                "embed/resize.js\"></script>",
            ]
            .concat(),
            Kind::Stepped => {
                [&self.sheet(), "\n<div class=\"gpu-ledger-", id, "\">", &self.iframe("100%", ""), "</div>"]
                    .concat()
            }
            Kind::Fixed => self.iframe(&self.width, ""),
            Kind::Element => [
                "<gpu-ledger-chart src=\"",
                &self.frame,
                "\" heights=\"",
                &self.heights,
                "\">\n",
                &self.picture(),
                "\n</gpu-ledger-chart>\n<script async src=\"",
                site,
                "embed/element.js\"></script>",
            ]
            .concat(),
            Kind::Picture => {
                ["<figure>\n", &self.picture(), "\n<figcaption>", &credit, "</figcaption>\n</figure>"]
                    .concat()
            }
            Kind::Address => page.clone(),
            Kind::Frame => self.frame.clone(),
            Kind::Caption => [&self.title, "\n", &credit, "\n", page, "\n", file, ".png"].concat(),
        }
    }

    fn iframe(&self, width: &str, more: &str) -> String {
        [
            "<iframe src=\"",
            &self.frame,
            "\" title=\"",
            &escaped(&self.title),
            "\" width=\"",
            width,
            "\" height=\"",
            &self.height,
            "\"",
            more,
            " frameborder=\"0\" loading=\"lazy\" referrerpolicy=\"no-referrer\" \
             sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"></iframe>",
        ]
        .concat()
    }

    /// A height for each width of the column, not of the window.
    fn sheet(&self) -> String {
        let name = [".gpu-ledger-", &self.id].concat();
        let [first, rest @ ..] = &self.steps;
        let mut sheet = [
            "<style>\n",
            &name,
            "{container-type:inline-size}\n",
            &name,
            " iframe{width:100%;height:",
            first,
            "px}\n",
        ]
        .concat();
        for (from, height) in STEPS.iter().skip(1).zip(rest) {
            let from = from.to_string();
            sheet.push_str(
                &["@container (min-width:", &from, "px){", &name, " iframe{height:", height, "px}}\n"]
                    .concat(),
            );
        }
        sheet.push_str("</style>");
        sheet
    }

    /// Dark where the reader's system is; two sizes; the picture leads to the chart's page.
    fn picture(&self) -> String {
        let Self { page, file, .. } = self;
        [
            "<a href=\"",
            page,
            "\"><picture>\n<source media=\"(prefers-color-scheme: dark)\" srcset=\"",
            file,
            "-dark.png\">\n<img src=\"",
            file,
            ".png\" srcset=\"",
            file,
            "-600.png 600w, ",
            file,
            ".png 1200w\" sizes=\"(max-width: 600px) 100vw, 1200px\" alt=\"",
            &escaped(&self.title),
            "\" width=\"100%\" loading=\"lazy\">\n</picture></a>",
        ]
        .concat()
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Subject};
    use crate::markup::escaped;
    use ledger_core::format::Lang;
    use ledger_figures::chart::ChartId;

    #[test]
    fn a_filled_template_is_the_snippet() {
        let subject = Subject::of(ChartId::World, Lang::En, "https://ledger.example/", "5 < 6 & \"so on\"");
        let template = Subject::template(Lang::En);
        for kind in Kind::ALL {
            let mut text = template.write(*kind);
            for (name, value) in [
                ("ID", &subject.id),
                ("SITE", &subject.site),
                ("FRAME", &subject.frame),
                ("PAGE", &subject.page),
                ("FILE", &subject.file),
                ("TITLE", &subject.title),
                ("HEIGHTS", &subject.heights),
                ("WIDTH", &subject.width),
                ("HEIGHT", &subject.height),
                ("H0", &subject.steps[0]),
                ("H320", &subject.steps[1]),
                ("H600", &subject.steps[2]),
                ("H728", &subject.steps[3]),
            ] {
                let is_plain = matches!(kind, Kind::Address | Kind::Frame | Kind::Caption);
                let value = if is_plain { value.clone() } else { escaped(value) };
                text = text.replace(&format!("%{name}%"), &value);
            }
            assert_eq!(text, subject.write(*kind));
        }
    }

    #[test]
    fn every_snippet_leads_to_the_site_and_nowhere_else() {
        let subject = Subject::of(ChartId::World, Lang::Ko, "https://ledger.example/", "제목");
        for kind in Kind::ALL {
            let text = subject.write(*kind);
            assert!(text.contains("https://ledger.example/"), "{text}");
            assert_eq!(
                text.matches("://").count(),
                text.matches("https://ledger.example/").count(),
                "{text}"
            );
            assert!(!text.contains(" style="), "{text}");
        }
    }

    #[test]
    fn frames_have_a_name_a_height_and_no_more_rights_than_they_need() {
        let subject = Subject::of(ChartId::World, Lang::Ko, "https://ledger.example/", "제목");
        for kind in [Kind::Resized, Kind::Stepped, Kind::Fixed] {
            let text = subject.write(kind);
            for part in [" title=\"제목\"", " height=\"", " loading=\"lazy\"", "sandbox=\"allow-scripts "] {
                assert!(text.contains(part), "no {part} in {text}");
            }
            assert!(!text.contains("allow-same-origin"));
        }
    }
}
