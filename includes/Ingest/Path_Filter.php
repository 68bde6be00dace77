<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * The owner's list of paths that are left out. Runs without WordPress.
 */
final class Path_Filter {
	/**
	 * Owners write paths as they read them; addresses carry them percent-encoded.
	 *
	 * @param string[] $patterns As the owner wrote them.
	 * @return string[] As browsers send them.
	 */
	public static function encoded( array $patterns ): array {
		return array_map(
			static fn( string $pattern ): string => (string) preg_replace_callback( '/[^\x21-\x7E]+/', static fn( array $match ): string => rawurlencode( $match[0] ), $pattern ),
			$patterns
		);
	}

	/**
	 * @param string   $path     Path of a URL, beginning with /.
	 * @param string[] $patterns Paths; a * stands for anything.
	 */
	public static function matches( string $path, array $patterns ): bool {
		foreach ( $patterns as $pattern ) {
			$expression = str_replace( '\*', '.*', preg_quote( rtrim( $pattern, '/' ), '~' ) );
			if ( 1 === preg_match( "~\A$expression/?\z~i", $path ) ) {
				return true;
			}
		}
		return false;
	}
}
