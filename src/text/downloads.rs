//! Words of the list of files, and of what stands in pictures for taking away.

use super::{Phrase, say};

/// Opens the list.
pub const DOWNLOAD: Phrase = say("내려받기", "Download");
/// Over the files with values.
pub const VALUES: Phrase = say("자료", "Data");
/// Over the files with pictures.
pub const PICTURES: Phrase = say("그림", "Picture");
/// A file.
pub const CSV: Phrase = say("CSV – 표 그대로, UTF-8", "CSV – the table, UTF-8");
/// A file.
pub const EXCEL: Phrase = say("엑셀용 CSV – 한글이 깨지지 않음", "CSV for Excel – opens with Hangul intact");
/// A file.
pub const JSON: Phrase = say("JSON – 제목·요약·표", "JSON – title, summary and table");
/// A file.
pub const METADATA: Phrase =
    say("설명 JSON – 칸의 뜻, 근거, 출처", "Metadata – columns, claims, sources (JSON)");
/// A file.
pub const ECHARTS: Phrase =
    say("ECharts 옵션 – 직접 꾸밀 때(JSON)", "ECharts options – to restyle it (JSON)");
/// A file.
pub const SVG: Phrase = say("SVG – 고칠 수 있는 벡터, 글자는 글자로", "SVG – vector, text stays text");
/// A file.
pub const PNG: Phrase = say("PNG – 너비 1,200픽셀", "PNG – 1,200 px wide");
/// A file.
pub const PNG_600: Phrase = say("PNG – 휴대전화용, 너비 600픽셀", "PNG – for phones, 600 px wide");
/// A file.
pub const CARD: Phrase = say("PNG – 링크 미리보기, 1,200×630픽셀", "PNG – for link previews, 1,200×630 px");
/// A file.
pub const SQUARE: Phrase = say("PNG – 정사각형, 1,080×1,080픽셀", "PNG – square, 1,080×1,080 px");
/// A file.
pub const PRINT_PNG: Phrase =
    say("PNG – 인쇄용 흰 바탕, 너비 2,400픽셀", "PNG – for print on white, 2,400 px wide");
/// A file.
pub const PRINT_SVG: Phrase = say("SVG – 인쇄용 흰 바탕", "SVG – for print on white");
/// The same picture on a dark ground.
pub const DARK: Phrase = say("어두운 바탕", "dark");
/// Above the files: what they show.
pub const UNCHOSEN: Phrase = say(
    "아래 파일에는 조건을 바꾸기 전의 그림과 표가 그대로 들어 있습니다.",
    "These files hold the chart and its table as they are before anything is changed.",
);
/// Over the buttons for what is on screen.
pub const THIS_VIEW: Phrase = say("지금 보이는 그대로", "What is on screen now");
/// A button.
pub const THIS_CSV: Phrase = say("이 조건의 CSV", "This view as CSV");
/// A button.
pub const THIS_SVG: Phrase = say("이 조건의 SVG", "This view as SVG");
/// On a button that could not do its work.
pub const FAILED: Phrase = say("만들지 못했습니다. 다시 시도", "That did not work. Try again");
/// In a picture that has no room for all rows.
pub const LEFT_OUT: Phrase =
    say("여기 싣지 못한 {count}줄은 아래 주소에서", "{count} more rows at the address below");
/// A sign in a picture.
pub const HOLLOW: Phrase = say("속 빈 것", "no fill");
/// A sign in a picture.
pub const TINT: Phrase = say("아주 연하게 칠한 것", "faint fill");
/// A sign in a picture.
pub const LIGHT: Phrase = say("연하게 칠한 것", "light fill");
/// A sign in a picture.
pub const SOLID: Phrase = say("진하게 칠한 것", "solid fill");
/// A sign in a picture.
pub const HATCH: Phrase = say("빗금", "hatching");
/// What the hatching means.
pub const UP_TO_OR_BETWEEN: Phrase = say("최대, 하한과 상한 사이", "up to, between floor and ceiling");
/// A sign in a picture.
pub const ARROW: Phrase = say("화살표", "arrow");
/// A sign in a picture.
pub const DASHED: Phrase = say("점선", "dashes");
/// A sign in a picture.
pub const CROSS: Phrase = say("가위표", "cross");
