//! The numbers that `convert.rs` writes.

/// Bytes of the program from which numbers are read; what is beyond their end is 0.
pub(super) struct Bytes(pub(super) &'static [u8]);

impl Bytes {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn take<const N: usize>(&mut self) -> [u8; N] {
        let (first, rest) = self.0.split_first_chunk().unwrap_or((&[0; N], &[]));
        self.0 = rest;
        *first
    }

    /// Bytes after their number.
    pub(super) fn block(&mut self) -> &'static [u8] {
        let length = usize::try_from(self.unsigned()).unwrap_or(usize::MAX);
        let (block, rest) = self.0.split_at(length.min(self.0.len()));
        self.0 = rest;
        block
    }

    pub(super) fn float(&mut self) -> f64 {
        f64::from_le_bytes(self.take())
    }

    /// The two letters of a country.
    pub(super) fn code(&mut self) -> Option<[u8; 2]> {
        Some(self.take()).filter(|code| code != b"--")
    }

    fn unsigned(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let [byte] = self.take();
            number |= u64::from(byte & 127) << shift;
            shift += 7;
            if byte < 128 || shift > 56 {
                return number;
            }
        }
    }

    pub(super) fn signed(&mut self) -> i64 {
        let number = self.unsigned();
        (number >> 1) as i64 ^ -((number & 1) as i64)
    }

    pub(super) fn list<T>(&mut self, item: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let mut item = item;
        (0..self.unsigned()).map(|_| item(self)).collect()
    }
}
