//! The sheet: its layout, a display list, and its PDF.
