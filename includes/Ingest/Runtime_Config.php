<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Settings;
use Footfall\Storage\Own_Events;

/**
 * Where the buffer is, and the generated PHP array from which the endpoint reads its settings
 * without WordPress and without a query.
 */
final class Runtime_Config {
	private const DIRECTORY_OPTION = 'footfall_directory_key';
	private const SITE_KEY_OPTION  = 'footfall_site_key';
	private const FILE             = 'config.php';

	/** @var array<int,string> Buffer folder by site. */
	private static array $found = [];

	/** @return string The buffer folder of this site, without a slash at the end. */
	public static function directory(): string {
		return self::$found[ get_current_blog_id() ] ??= Buffer_Folder::of_site( self::directory_key() );
	}

	/** @return string Where files can be kept that may be lost; '' where no disk can be written. */
	public static function state_directory(): string {
		return Buffer_Folder::for_state( self::directory(), self::directory_key() );
	}

	/** @return string[] Folders that may hold something of this site. */
	public static function directories(): array {
		return [ self::directory(), Buffer_Folder::temporary( self::directory_key() ) ];
	}

	/** @return string Where the buffer folder answers over HTTP, or ''. */
	public static function directory_url(): string {
		return Buffer_Folder::url( self::directory_key() );
	}

	private static function directory_key(): string {
		return self::secret( self::DIRECTORY_OPTION, 16 );
	}

	/** How large the buffer may grow. */
	public static function max_buffer_bytes(): int {
		/**
		 * Filters how large the buffer may grow, in bytes. What comes when it is full is counted as dropped.
		 *
		 * @since 0.1.0
		 * @param int $bytes By default 256 MB.
		 */
		return max( 1, (int) apply_filters( 'footfall_max_buffer_bytes', 256 * 1024 * 1024 ) );
	}

	/** How much of the disk is left to the shop. */
	public static function disk_reserve(): int {
		/**
		 * Filters how many bytes of the disk stay free: with less, events are counted as dropped.
		 *
		 * @since 0.1.0
		 * @param int $bytes By default 64 MB; 0: never looks.
		 */
		return max( 0, (int) apply_filters( 'footfall_disk_reserve', 64 * 1024 * 1024 ) );
	}

	/** Secret of this site, from which visitor keys are made. */
	public static function site_key(): string {
		return self::secret( self::SITE_KEY_OPTION, 32 );
	}

	public static function config_file(): string {
		return self::directory() . '/' . self::FILE;
	}

	/**
	 * @return array<string,mixed> What the endpoint needs to know.
	 */
	public static function values(): array {
		$settings = Settings::all();
		$rate     = [
			'burst'      => 120,
			'per_second' => 5.0,
		];
		return [
			// The direct file: its pages go on to the REST API.
			'closed'                  => Site_Buffer::DATABASE === Delivery::buffer(),
			'recording'               => Settings::is_recording(),
			'consent_layer'           => $settings['consent_layer'],
			'directory'               => self::directory(),
			'site_key'                => self::site_key(),
			'timezone'                => wp_timezone_string(),
			'hosts'                   => self::hosts(),
			'identity_before_consent' => $settings['identity_before_consent'],
			'identity_after_consent'  => $settings['identity_after_consent'],
			'honour_signals'          => $settings['honour_signals'],
			'excluded_paths'          => Path_Filter::encoded( $settings['excluded_paths'] ),
			'own_events'              => Own_Events::active(),
			'max_buffer_bytes'        => self::max_buffer_bytes(),
			'disk_reserve'            => self::disk_reserve(),
			'country'                 => self::country_file(),
			/**
			 * Filters the header that the site's own proxy sets to the client's address, as a key of
			 * $_SERVER: HTTP_CF_CONNECTING_IP, HTTP_X_REAL_IP. Empty: the connection's address.
			 *
			 * @since 0.1.0
			 * @param string $header By default ''.
			 */
			'address_header'          => (string) apply_filters( 'footfall_client_address_header', '' ),
			/**
			 * Filters how many batches one address may send.
			 *
			 * @since 0.1.0
			 * @param array{burst:int,per_second:float} $rate How many at once, and how many a second in the long run.
			 */
			'rate'                    => (array) apply_filters( 'footfall_rate_limit', $rate ),
		];
	}

	/**
	 * @return array{database:string,reader:string}|null Null unless the owner has set up WooCommerce's MaxMind integration.
	 */
	private static function country_file(): ?array {
		$settings = get_option( 'woocommerce_maxmind_geolocation_settings' );
		if ( ! defined( 'WC_ABSPATH' ) || ! is_array( $settings ) || empty( $settings['database_prefix'] ) ) {
			return null;
		}
		$path = wp_upload_dir( null, false )['basedir'] . "/woocommerce_uploads/{$settings['database_prefix']}-GeoLite2-Country.mmdb";
		/** This filter is WooCommerce's: WC_Integration_MaxMind_Database_Service. */
		$path = (string) apply_filters( 'woocommerce_maxmind_geolocation_database_path', $path );
		return is_file( $path ) ? [ 'database' => $path, 'reader' => WC_ABSPATH . 'vendor/maxmind-db/reader/src/MaxMind/Db' ] : null;
	}

	/**
	 * Writes the array, if it has changed. Called when settings change, on activation, and by the schedule.
	 *
	 * @return bool False when the folder cannot be written.
	 */
	public static function write(): bool {
		if ( ! Buffer_Folder::is_usable( self::directory() ) ) {
			return false;
		}
		( new Dropped_File( self::directory() ) )->make();
		$text = "<?php\n// Generated by Footfall from its settings. Changes are overwritten.\n\nreturn " . var_export( self::values(), true ) . ";\n";
		$file = self::config_file();
		if ( is_file( $file ) && file_get_contents( $file ) === $text ) {
			return true;
		}
		return self::put( $file, $text );
	}

	/** Written aside and renamed: a request never reads half of it. */
	public static function put( string $file, string $text ): bool {
		$aside = $file . '.' . bin2hex( random_bytes( 4 ) );
		if ( false === @file_put_contents( $aside, $text ) ) {
			return false;
		}
		if ( ! @rename( $aside, $file ) ) {
			@unlink( $aside );
			return false;
		}
		if ( function_exists( 'opcache_invalidate' ) ) {
			@opcache_invalidate( $file, true );
		}
		return true;
	}

	/**
	 * @return string[] The hosts under which this site's pages are served.
	 */
	private static function hosts(): array {
		$hosts = [ Origin_Check::host( home_url() ), Origin_Check::host( site_url() ) ];
		/**
		 * Filters the hosts (with port where one is written) whose pages may send events.
		 *
		 * @since 0.1.0
		 * @param string[] $hosts By default those of the site's own addresses.
		 */
		return array_values( array_unique( (array) apply_filters( 'footfall_hosts', $hosts ) ) );
	}

	private static function secret( string $option, int $bytes ): string {
		$secret = (string) get_option( $option, '' );
		if ( strlen( $secret ) !== 2 * $bytes ) {
			// add_option: of two requests at once, the first one wins and the second reads what it wrote.
			add_option( $option, bin2hex( random_bytes( $bytes ) ), '', true );
			$secret = (string) get_option( $option, '' );
		}
		return $secret;
	}
}
