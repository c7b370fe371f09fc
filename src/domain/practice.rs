//! The companies that one can practise with.

/// An invented company; each has growers, keys and troubles of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PracticeCompany {
    /// Every kind of grower and of trouble.
    #[default]
    Mixed,
    /// Ten thousand growers, on a computer that the company's file has set up.
    Large,
    /// Leaf knows no grower yet.
    New,
    /// Climate has not enabled all that its client needs: no grower can consent.
    NotEnabled,
}

impl PracticeCompany {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Mixed, Self::Large, Self::New, Self::NotEnabled];

    /// What it is called, in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mixed => "Practice Company",
            Self::Large => "Great Plains Cooperative",
            Self::New => "Newcomer Agronomy",
            Self::NotEnabled => "Early Bird Seeds",
        }
    }
}
