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
}
