//! XML trees.
