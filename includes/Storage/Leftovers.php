<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Everything of Footfall in one site's database, for deleting it.
 */
final class Leftovers {
	public function __construct( private Database $database ) {}

	/** Tables and options go. */
	public function delete_all(): void {
		( new Migrations( $this->database ) )->drop_all();
		$rows = $this->database->rows(
			"SELECT option_name FROM {$this->database->prefix()}options WHERE SUBSTR(option_name, 1, 9) = %s",
			[ 'footfall_' ]
		);
		foreach ( $rows as $row ) {
			delete_option( (string) $row['option_name'] );
		}
	}
}
