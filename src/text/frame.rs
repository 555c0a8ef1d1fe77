//! Words of the frame around a chart.

use super::{Phrase, say};

/// Before the sources.
pub const SOURCE: Phrase = say("출처", "Source");
/// After the first sources.
pub const MORE_SOURCES: Phrase = say("외 {count}곳", "and {count} more");
/// Leads to what the title rests on.
pub const TITLE_EVIDENCE: Phrase = say("제목에 쓴 값의 근거", "Evidence for the title");
/// Before the note.
pub const NOTE: Phrase = say("알아 둘 것", "Note");
/// Opens the controls.
pub const CONTROLS: Phrase = say("조건 바꾸기", "Change what is shown");
/// In place of the controls until they are live.
pub const CONTROLS_NEED_SCRIPT: Phrase = say(
    "조건은 스크립트가 켜져 있을 때 바꿀 수 있습니다. 아래에는 모든 기록이 나와 있습니다.",
    "Choosing needs scripts to be on. Everything on record is shown below.",
);
/// Before links to the same chart by each rule.
pub const RULES_AS_PAGES: Phrase = say(
    "출처가 다를 때 어느 값을 따를지는 여기서 고를 수 있습니다.",
    "Which value counts where sources differ can be chosen here:",
);
/// Opens the table.
pub const TABLE: Phrase = say("표", "Table");
/// Opens the sources.
pub const SOURCES: Phrase = say("출처와 근거", "Sources and evidence");
/// Leads to the page of the chart.
pub const OWN_PAGE: Phrase = say("이 그림만 보기", "This chart on its own");
/// Leads to what other sites paste; also tells a bare chart's window from the chart's own.
pub const EMBED: Phrase = say("퍼가기", "Embed");
/// Hands the address of a chart on.
pub const SHARE: Phrase = say("공유", "Share");
/// Heard once the address is in the clipboard.
pub const SHARED: Phrase = say("그림 주소를 복사했습니다", "Address of the chart copied");
/// Copies a text.
pub const COPY: Phrase = say("복사", "Copy");
/// Opens the interactive view.
pub const INTERACTIVE: Phrase = say("대화형으로 보기", "Interactive view");
/// Closes the interactive view.
pub const STATIC: Phrase = say("그림으로 돌아가기", "Back to the picture");
/// On the button, when the interactive view could not be opened.
pub const INTERACTIVE_FAILED: Phrase = say(
    "대화형 그림을 불러오지 못했습니다. 다시 시도",
    "The interactive view could not be loaded. Try again",
);
/// Name of the rule control.
pub const RULE: Phrase = say("출처가 다를 때", "When sources differ");
/// Name of the grouping control.
pub const GROUP: Phrase = say("묶는 기준", "Group by");
/// The chart's own grouping.
pub const OWN_GROUPING: Phrase = say("기본", "default");
/// Name of the number control.
pub const NUMBERS: Phrase = say("숫자", "Numbers");
/// Numbers in words.
pub const NUMBERS_WORDS: Phrase = say("만·억·조", "in words");
/// Numbers in digits.
pub const NUMBERS_DIGITS: Phrase = say("모든 자리", "all digits");
/// Name of the currency control.
pub const CURRENCY: Phrase = say("통화", "Currency");
/// Currencies as stated.
pub const CURRENCY_STATED: Phrase = say("말한 그대로", "as stated");
/// Won only.
pub const CURRENCY_WON: Phrase = say("원", "won");
/// Dollars only.
pub const CURRENCY_DOLLARS: Phrase = say("달러", "US dollars");
/// Name of the control for the day whose knowledge is shown; the day follows.
pub const REPLAY: Phrase = say("그날까지 나온 값만:", "Known as of");
/// Name of the list of topics.
pub const ABOUT: Phrase = say("무엇을 두고", "About");
/// Name of the control for the order of claims.
pub const ORDER: Phrase = say("늘어놓는 차례", "In order of");
/// An order.
pub const ORDER_VALUE: Phrase = say("값", "value");
/// An order.
pub const ORDER_DATE: Phrase = say("날짜", "date");
/// An order.
pub const ORDER_PUBLISHER: Phrase = say("전한 곳", "publisher");
/// Opens the list of what sources disagree about.
pub const DISAGREEMENT: Phrase = say("출처마다 다른 값", "Where sources differ");
/// Opens a long list of choices.
pub const CHOICES: Phrase = say("{name} · 선택지 {count}개", "{name} · {count} to choose from");
/// Beside it, while something in the list is chosen.
pub const SOME_CHOSEN: Phrase = say("고른 것 있음", "some chosen");
/// Undoes all choices.
pub const RESET: Phrase = say("처음 상태로", "Reset");
/// Which rule is in force.
pub const RULE_IN_FORCE: Phrase = say("값을 고른 규칙: {rule}", "How values were picked: {rule}");
/// When every claim is shown.
pub const EVERY_CLAIM: Phrase = say("모든 기록을 그대로 보임", "Every record as it stands");
/// How far the records reach.
pub const AS_OF: Phrase = say("{day}까지의 기록", "records up to {day}");
/// What a reader hears after a choice.
pub const ANNOUNCE: Phrase = say("{count}줄을 보여 줍니다. {title}", "Showing {count} rows. {title}");
/// Name of the key to the signs.
pub const GRAMMAR: Phrase = say("그림 읽는 법", "How to read the signs");
/// A sign.
pub const SIGN_PLEDGED: Phrase = say("발표만 됨", "announced");
/// A sign.
pub const SIGN_CONTRACTED: Phrase = say("계약됨", "contracted");
/// A sign.
pub const SIGN_DELIVERED: Phrase = say("반입됨", "delivered");
/// A sign.
pub const SIGN_OPERATING: Phrase = say("가동·보유", "in use or already installed");
/// A sign.
pub const SIGN_BETWEEN: Phrase = say("하한과 상한 사이", "between floor and ceiling");
/// A sign.
pub const SIGN_AT_LEAST: Phrase = say("이상(상한 없음)", "at least");
/// A sign.
pub const SIGN_UP_TO: Phrase = say("최대", "up to");
/// A sign.
pub const SIGN_ABOUT: Phrase = say("약", "about");
/// A sign.
pub const SIGN_MISSED: Phrase = say("기한 넘김", "missed");
