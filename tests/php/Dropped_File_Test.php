<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Ingest\Dropped_File;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/Temporary_Folder.php';

final class Dropped_File_Test extends TestCase {
	use Temporary_Folder;

	public function test_it_counts_exactly_with_many_writers_and_never_grows(): void {
		$file = new Dropped_File( $this->folder );
		self::assertTrue( $file->make() );
		$size   = filesize( $this->folder . '/dropped.php' );
		$writer = 'require $argv[1] . "/includes/Ingest/Dropped_File.php"; for ( $i = 0; $i < 500; $i++ ) { ( new Footfall\Ingest\Dropped_File( $argv[2] ) )->add( 3, "2026-11-22" ); }';
		$all    = [];
		for ( $n = 0; $n < 4; $n++ ) {
			$all[] = proc_open( [ PHP_BINARY, '-r', $writer, '--', dirname( __DIR__, 2 ), $this->folder ], [], $pipes );
		}
		array_map( 'proc_close', $all );
		self::assertTrue( $file->add( 1, '2026-11-23' ) );
		self::assertSame( [ '2026-11-22' => 6000, '2026-11-23' => 1 ], array_column( $file->counts(), 'count', 'day' ) );
		clearstatcache();
		self::assertSame( $size, filesize( $this->folder . '/dropped.php' ) );
	}

	public function test_a_count_keeps_its_name_and_is_not_lost_when_its_place_is_needed_again(): void {
		$file = new Dropped_File( $this->folder );
		$file->make();
		$file->add( 5, '2026-01-01' );
		$name = array_key_first( $file->counts() );
		$file->add( 2, '2026-03-06' ); // 64 days later.
		self::assertSame( [ $name => [ 'day' => '2026-03-06', 'count' => 7 ] ], $file->counts() );
		self::assertTrue( $file->make(), 'It is left as it is.' );
		self::assertSame( 7, $file->counts()[ $name ]['count'] );
	}

	public function test_without_a_file_nothing_is_counted(): void {
		self::assertFalse( ( new Dropped_File( $this->folder . '/gone' ) )->add( 1, '2026-11-22' ) );
		self::assertFalse( ( new Dropped_File( $this->folder . '/gone' ) )->make() );
	}
}
