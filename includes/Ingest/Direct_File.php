<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Settings;

/**
 * The small PHP file in the site's root that runs the endpoint without WordPress. Its name is the
 * owner's choice; on a multisite each further site has one of its own.
 */
final class Direct_File {
	private const OPTION = 'footfall_direct_file';
	private const MARK   = 'Written by the plugin Footfall';

	public static function url(): string {
		return site_url( '/' . self::name() );
	}

	/**
	 * Writes the file under the name of the settings and removes the one of a former name.
	 *
	 * @return string '' when it is there, else why not: a code of Delivery_Reasons.
	 */
	public static function write(): string {
		if ( self::is_reserved() ) {
			return 'name_reserved';
		}
		$file   = ABSPATH . self::name();
		$former = (string) get_option( self::OPTION, '' );
		if ( '' !== $former && $former !== $file ) {
			self::remove_file( $former );
		}
		if ( is_file( $file ) && ! self::is_ours( $file ) ) {
			return 'name_taken';
		}
		if ( ! is_file( $file ) || file_get_contents( $file ) !== self::text() ) {
			if ( ! Runtime_Config::put( $file, self::text() ) ) {
				return 'root_unwritable';
			}
		}
		update_option( self::OPTION, $file, false );
		return '';
	}

	public static function remove(): void {
		$file = (string) get_option( self::OPTION, '' );
		if ( '' !== $file ) {
			self::remove_file( $file );
			delete_option( self::OPTION );
		}
	}

	/** WordPress looks for wp-config.php in this place first; a number at the end names a site of a network. */
	private static function is_reserved(): bool {
		$name = (string) Settings::get( 'collection_name' );
		return 'index' === $name || 'xmlrpc' === $name || str_starts_with( $name, 'wp-' )
			|| ( is_multisite() && 1 === preg_match( '/-\d+$/', $name ) );
	}

	/** Of this installation only: a copied database names the file of the site it was copied from. */
	private static function remove_file( string $file ): void {
		if ( dirname( $file ) === untrailingslashit( ABSPATH ) && is_file( $file ) && self::is_ours( $file ) ) {
			unlink( $file );
		}
	}

	private static function is_ours( string $file ): bool {
		return str_contains( (string) file_get_contents( $file, false, null, 0, 400 ), self::MARK );
	}

	public static function name(): string {
		$name = (string) Settings::get( 'collection_name' );
		return is_main_site() ? "$name.php" : $name . '-' . get_current_blog_id() . '.php';
	}

	private static function text(): string {
		$export = static fn( string $path ): string => var_export( $path, true );
		return "<?php\n// " . self::MARK . ", which removes it when it is deactivated.\n"
			. '$footfall_config = ' . $export( Runtime_Config::config_file() ) . ";\n"
			. '$footfall_run    = ' . $export( FOOTFALL_DIR . '/includes/Ingest/direct.php' ) . ";\n"
			. "if ( is_file( \$footfall_run ) ) {\n\trequire \$footfall_run;\n} else {\n\thttp_response_code( 404 );\n}\n";
	}
}
