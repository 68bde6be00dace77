<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * The database refused or was lost. Nothing of the transaction under way is kept.
 */
final class Storage_Exception extends \RuntimeException {
	/** Of MySQL and MariaDB: a lock was waited for too long, or by each other. */
	private const PASSING = [ 1205, 1213 ];

	/** @return bool Whether the same transaction may well succeed when it is tried again. */
	public function is_passing(): bool {
		return in_array( $this->getCode(), self::PASSING, true );
	}

	/** Of MySQL and MariaDB: no room, no memory, no connection, busy, read-only, shutting down, damaged tables. */
	private const OF_DATABASE = [ 3, 23, 28, 1021, 1026, 1030, 1037, 1038, 1040, 1041, 1053, 1077, 1114, 1180, 1194, 1195, 1203, 1205, 1206, 1213, 1290, 1317, 1792, 1836, 1927, 1969, 2002, 2003, 2006, 2013, 3024, 4031 ];

	/** Of SQLite, which gives no numbers. */
	private const TEXTS_OF_DATABASE = '/disk is full|disk I\/O error|is locked|readonly database|unable to open/i';

	/** @return bool Whether the same rows could be stored another time: the fault is not theirs. */
	public function is_of_database(): bool {
		return in_array( $this->getCode(), self::OF_DATABASE, true ) || 1 === preg_match( self::TEXTS_OF_DATABASE, $this->getMessage() );
	}
}
