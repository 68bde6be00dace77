<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * A lock that all servers of one database share. It belongs to the connection, so it goes with the
 * process. SQLite is one file on one machine and needs none.
 */
final class Named_Lock {
	private const MOST_CHARACTERS = 64;

	private string $name;

	public function __construct( private Database $database, string $name ) {
		// Names are the server's, not the database's.
		$this->name = substr( 'footfall_' . $name . '_' . md5( DB_NAME . ' ' . $database->prefix() ), 0, self::MOST_CHARACTERS );
	}

	/** @return bool Whether it is ours now; does not wait. */
	public function take(): bool {
		if ( ! $this->database->has_named_locks() ) {
			return true;
		}
		try {
			$rows = $this->database->rows( 'SELECT GET_LOCK(%s, 0) AS got', [ $this->name ] );
		} catch ( Storage_Exception ) {
			return true; // Some clusters forbid it; the lock of the machine remains.
		}
		return '0' !== ( $rows[0]['got'] ?? '' );
	}

	public function release(): void {
		if ( ! $this->database->has_named_locks() ) {
			return;
		}
		try {
			$this->database->rows( 'SELECT RELEASE_LOCK(%s) AS done', [ $this->name ] );
		} catch ( Storage_Exception ) {
			return; // It goes with the connection.
		}
	}
}
