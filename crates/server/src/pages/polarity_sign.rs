//! The drawn sign of a way: one for each, the same in every language.

use michi_l10n::Polarity;

/// The sign as inline SVG.
pub fn polarity_sign(polarity: Polarity) -> &'static str {
    match polarity {
        Polarity::Leave => include_str!("../../../../web/icons/leave.svg"),
        Polarity::GoThere => include_str!("../../../../web/icons/go-there.svg"),
        Polarity::GoUp => include_str!("../../../../web/icons/up.svg"),
        Polarity::SafestNow => include_str!("../../../../web/icons/protect.svg"),
        Polarity::KeepOut => include_str!("../../../../web/icons/keep-out.svg"),
        Polarity::MayPass => include_str!("../../../../web/icons/may-pass.svg"),
        Polarity::Ended => include_str!("../../../../web/icons/ended.svg"),
        Polarity::Cancelled => include_str!("../../../../web/icons/cancelled.svg"),
        Polarity::Unknown => include_str!("../../../../web/icons/ask.svg"),
    }
}
