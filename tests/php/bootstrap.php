<?php
/**
 * PHPUnit for what runs without WordPress. Nothing of WordPress is imitated here: what needs it is
 * tested inside a real one (tests/integration).
 */

declare( strict_types=1 );

spl_autoload_register(
	static function ( string $name ): void {
		if ( str_starts_with( $name, 'Footfall\\' ) ) {
			$file = dirname( __DIR__, 2 ) . '/includes/' . str_replace( '\\', '/', substr( $name, 9 ) ) . '.php';
			if ( is_file( $file ) ) {
				require $file;
			}
		}
	}
);

require __DIR__ . '/Temporary_Folder.php';
