//! Test languages made from a real one: longer and accented, or right to left.
