<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Ingest\Daily_Salt;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/Temporary_Folder.php';

final class Daily_Salt_Test extends TestCase {
	use Temporary_Folder;

	public function test_it_lives_for_one_store_day_over_the_change_to_winter_time(): void {
		$salt = new Daily_Salt( $this->folder, 'Europe/Berlin' );
		// 25 October 2026 has 25 hours in Berlin.
		$first = $salt->for_time( strtotime( '2026-10-25T00:00:00+02:00' ) );
		self::assertSame( $first, $salt->for_time( strtotime( '2026-10-25T23:59:59+01:00' ) ) );
		self::assertNotSame( $first, $salt->for_time( strtotime( '2026-10-26T00:00:00+01:00' ) ) );
	}

	public function test_yesterdays_salt_is_nowhere_any_more(): void {
		$salt  = new Daily_Salt( $this->folder, 'UTC' );
		$first = $salt->for_time( 1790000000 );
		$salt->for_time( 1790000000 + 86400 );
		self::assertStringNotContainsString( $first, implode( '', array_map( 'file_get_contents', (array) glob( $this->folder . '/*' ) ) ) );
	}

	public function test_processes_that_start_the_day_together_agree(): void {
		$code      = 'require $argv[1] . "/tests/php/bootstrap.php"; echo ( new Footfall\Ingest\Daily_Salt( $argv[2], "UTC" ) )->for_time( 1790000000 );';
		$processes = [];
		for ( $n = 0; $n < 8; $n++ ) {
			$pipes       = [];
			$process     = proc_open( [ PHP_BINARY, '-r', $code, '--', dirname( __DIR__, 2 ), $this->folder ], [ 1 => [ 'pipe', 'w' ] ], $pipes );
			$processes[] = [ $process, $pipes[1] ];
		}
		$salts = array_map( static fn( array $one ) => stream_get_contents( $one[1] ), $processes );
		self::assertSame( 64, strlen( $salts[0] ) );
		self::assertCount( 1, array_unique( $salts ) );
	}
}
