<?php
declare( strict_types=1 );

namespace Footfall\Privacy;

use Footfall\Ingest\Runtime_Config;
use Footfall\Ingest\Schedule;
use Footfall\Settings;
use Footfall\Storage\Database;
use Footfall\Storage\Leftovers;

/**
 * What uninstall.php does. Data are deleted only where the owner of the site has said so.
 */
final class Uninstall {
	public static function run(): void {
		if ( ! is_multisite() ) {
			self::of_site();
			return;
		}
		$sites = get_sites(
			[
				'fields' => 'ids',
				'number' => 0,
			]
		);
		foreach ( $sites as $site ) {
			switch_to_blog( (int) $site );
			try {
				self::of_site();
			} finally {
				restore_current_blog();
			}
		}
	}

	public static function of_site(): void {
		Schedule::stop();
		if ( 'delete' !== Settings::get( 'uninstall' ) ) {
			return;
		}
		$directories = Runtime_Config::directories();
		( new Leftovers( Database::of_site() ) )->delete_all();
		// Last: a folder that cannot be read must not keep the tables.
		array_map( [ self::class, 'remove_folder' ], $directories );
		if ( 'footfall' === basename( dirname( $directories[0] ) ) ) {
			self::remove_folder( dirname( $directories[0] ) );
		}
	}

	/** With the files in it. One that holds folders stays. */
	private static function remove_folder( string $directory ): void {
		if ( ! is_dir( $directory ) ) {
			return;
		}
		foreach ( new \FilesystemIterator( $directory, \FilesystemIterator::SKIP_DOTS ) as $file ) {
			if ( $file->isFile() || $file->isLink() ) {
				unlink( $file->getPathname() );
			}
		}
		@rmdir( $directory );
	}
}
