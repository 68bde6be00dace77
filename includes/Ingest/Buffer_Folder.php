<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * The folder of the buffer and of the small files beside it: outside the web root where
 * FOOTFALL_DATA_DIR says so, else in the uploads folder under a name that cannot be guessed, with files
 * that show nothing when they are served.
 */
final class Buffer_Folder {
	/**
	 * @param string $key Secret of this site.
	 * @return string Absolute path, without a slash at the end. Made if it is not there and can be.
	 */
	public static function of_site( string $key ): string {
		// The address is in the name, so that a copy of the site on the same machine has a folder of its own.
		$site      = get_current_blog_id();
		$own       = substr( hash( 'sha256', $key . get_option( 'home' ) ), 0, 16 );
		$directory = defined( 'FOOTFALL_DATA_DIR' )
			? rtrim( (string) FOOTFALL_DATA_DIR, '/\\' ) . "/site-$site-$own"
			: self::parent() . "/$key";
		if ( ! is_dir( $directory ) && ( self::move_former( $key, $directory ) || wp_mkdir_p( $directory ) ) ) {
			self::forbid_serving( $directory );
			if ( ! defined( 'FOOTFALL_DATA_DIR' ) ) {
				self::forbid_serving( self::parent() ); // A listing of the folder above would show the name.
			}
		}
		return $directory;
	}

	/** @return string Where the folder answers over HTTP; '' where it lies outside the uploads folder. */
	public static function url( string $key ): string {
		return defined( 'FOOTFALL_DATA_DIR' ) ? '' : wp_upload_dir( null, false )['baseurl'] . "/footfall/$key";
	}

	/**
	 * Where small files can be kept that may be lost: the buffer folder, else a folder of this site in the
	 * system's temporary folder.
	 *
	 * @return string '' where there is none.
	 */
	public static function for_state( string $directory, string $key ): string {
		if ( self::is_usable( $directory ) ) {
			return $directory;
		}
		$temporary = self::temporary( $key );
		if ( ! is_dir( $temporary ) ) {
			@mkdir( $temporary, 0700 );
		}
		return self::is_usable( $temporary ) ? $temporary : '';
	}

	/** @return string Of this site, in the system's temporary folder; seldom there. */
	public static function temporary( string $key ): string {
		return rtrim( sys_get_temp_dir(), '/\\' ) . '/footfall-' . substr( hash( 'sha256', $key . get_option( 'home' ) ), 0, 32 );
	}

	/** Whether events can be stored: that a file is there proves nothing. */
	public static function is_usable( string $directory ): bool {
		if ( ! is_dir( $directory ) || ! is_writable( $directory ) ) {
			return false;
		}
		foreach ( [ Buffer::FILE, 'salt.php' ] as $name ) {
			if ( file_exists( "$directory/$name" ) && ! is_writable( "$directory/$name" ) ) {
				return false;
			}
		}
		return true;
	}

	private static function parent(): string {
		return wp_upload_dir( null, false )['basedir'] . '/footfall';
	}

	/** The folder once lay beside its parent, where a listing showed its name. What is in it comes along. */
	private static function move_former( string $key, string $directory ): bool {
		$former = self::parent() . "-$key";
		return ! defined( 'FOOTFALL_DATA_DIR' ) && is_dir( $former ) && wp_mkdir_p( dirname( $directory ) ) && @rename( $former, $directory );
	}

	/** Both indexes: where PHP does not run, a listing is kept away by the other one. */
	private static function forbid_serving( string $directory ): void {
		foreach ( [ 'index.php' => "<?php\n// Nothing to see.\n", 'index.html' => '', '.htaccess' => "Require all denied\n" ] as $name => $text ) {
			if ( ! file_exists( "$directory/$name" ) ) {
				@file_put_contents( "$directory/$name", $text );
			}
		}
	}
}
