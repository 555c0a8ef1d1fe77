//! Words about versions: in pinned pages, on the page of changes, in the feeds.

use super::{Phrase, say};
use ledger_core::model::ChangeKind;

/// Name of a version.
pub const VERSION: Phrase = say("{version}판", "version {version}");
/// In the footer.
pub const DATA_VERSION: Phrase = say("자료 {version}판", "Data version {version}");
/// In the footer; leads to the page of changes.
pub const CHANGES_LINK: Phrase = say("바뀐 기록", "What has changed");
/// At the top of a pinned page.
pub const PINNED: Phrase = say(
    "{version}판({day}까지의 기록)을 보고 있습니다.",
    "You are looking at version {version} (records up to {day}).",
);
/// From a pinned page to the same page of today.
pub const LATEST: Phrase = say("최신판 보기", "See the latest version");
/// Name of the frame that tells how a version stands today.
pub const STATUS: Phrase = say("{version}판의 현재 상태", "How version {version} stands today");
/// A version that nobody has published yet.
pub const DRAFT: Phrase = say(
    "{version}판은 아직 확정되지 않았습니다. 확정될 때까지는 바뀔 수 있습니다.",
    "Version {version} is a draft: until it is published it may still change.",
);
/// The last one there is.
pub const CURRENT: Phrase = say(
    "{version}판은 확정되어 바뀌지 않으며, 지금 최신판입니다.",
    "Version {version} is published and does not change; it is the latest.",
);
/// There is a later one.
pub const NEWER: Phrase = say(
    "{newest}판이 나왔습니다. {version}판은 최신판이 아닙니다.",
    "There is a newer version than {version}: {newest}.",
);
/// There is a later one that mends a fault.
pub const CORRECTED: Phrase = say(
    "{newest}판이 나왔습니다. {version}판의 잘못을 바로잡았습니다: {titles}",
    "There is a newer version, {newest}. It corrects version {version}: {titles}",
);
/// What the kinds mean, on the page of changes.
pub const KINDS: Phrase = say(
    "‘갱신’\u{2060}은 세상이 바뀌었거나 새 글이 나와 기록을 더한 것이고, ‘정정’\u{2060}은 장부가 틀려서 고친 것이다. 인용한 판은 뒤에 고쳐도 그대로 남고, 그 페이지에 새 판이 나왔다는 안내가 나타난다.",
    "A revision records that the world has changed or that something new was published; a correction mends what the ledger had wrong. Versions that were cited stay as they were, and say when there is a newer one.",
);
/// Before the addresses of the feeds.
pub const FEEDS: Phrase = say("바뀔 때마다 받아 보기", "Follow the changes");
/// Before the claims of a change.
pub const CLAIMS: Phrase = say("관련 주장", "Claims");
/// Title of the feeds.
pub const FEED_TITLE: Phrase = say("{name} – 바뀐 기록", "{name} – changes");

/// Name of a kind.
pub const fn kind(kind: ChangeKind) -> Phrase {
    match kind {
        ChangeKind::Revision => say("갱신", "Revision"),
        ChangeKind::Correction => say("정정", "Correction"),
    }
}
