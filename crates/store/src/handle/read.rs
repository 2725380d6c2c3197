//! Looking.

use rusqlite::{CachedStatement, Connection, OptionalExtension, Params, Row};

use crate::StoreError;
use crate::chart::{Before, Kept};

/// A consistent view of the file: everything read through one of these is of one moment.
#[derive(Debug)]
pub struct Read<'a> {
    pub(super) connection: &'a Connection,
    /// What is kept for charts, and how many commits had ended before this moment. A writer reads
    /// its own changes, which nobody else may see, and has none.
    pub(crate) kept: Option<(&'a Kept, Before)>,
}

impl<'a> Read<'a> {
    /// Reads through a connection of its own. Whoever made it sees to its transaction.
    pub(crate) const fn over(connection: &'a Connection) -> Self {
        Self {
            connection,
            kept: None,
        }
    }
}

impl Read<'_> {
    /// The same moment, with nothing that is kept.
    #[cfg(test)]
    pub(crate) const fn plain(&self) -> Self {
        Self {
            connection: self.connection,
            kept: None,
        }
    }

    /// Prepares a statement once for each connection; planning costs more than most queries.
    fn statement(&self, sql: &str) -> Result<CachedStatement<'_>, StoreError> {
        #[cfg(test)]
        crate::testing::check_plan(self.connection, sql);
        Ok(self.connection.prepare_cached(sql)?)
    }

    /// The first row, or `None`.
    pub(crate) fn one<T, P, F>(
        &self,
        sql: &str,
        params: P,
        take: F,
    ) -> Result<Option<T>, StoreError>
    where
        P: Params,
        F: FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    {
        Ok(self.statement(sql)?.query_row(params, take).optional()?)
    }

    /// All rows.
    pub(crate) fn many<T, P, F>(&self, sql: &str, params: P, take: F) -> Result<Vec<T>, StoreError>
    where
        P: Params,
        F: FnMut(&Row<'_>) -> rusqlite::Result<T>,
    {
        let mut statement = self.statement(sql)?;
        let rows = statement.query_map(params, take)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Hands over row by row, until there are no more or `take` says that it has enough.
    pub(crate) fn each<P, F>(&self, sql: &str, params: P, mut take: F) -> Result<(), StoreError>
    where
        P: Params,
        F: FnMut(&Row<'_>) -> rusqlite::Result<bool>,
    {
        let mut statement = self.statement(sql)?;
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            if !take(row)? {
                break;
            }
        }
        Ok(())
    }

    /// A count, or 0.
    pub(crate) fn count<P: Params>(&self, sql: &str, params: P) -> Result<u64, StoreError> {
        Ok(self
            .one(sql, params, |row| row.get::<_, i64>(0))?
            .map_or(0, |count| u64::try_from(count).unwrap_or(0)))
    }
}
