<?php
declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Ingest\Buffer;
use Footfall\Ingest\Buffer_Files;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/Temporary_Folder.php';

final class Buffer_Test extends TestCase {
	use Temporary_Folder;

	public function test_writers_at_once_and_a_drain_that_renames_lose_and_mix_nothing(): void {
		$writer = <<<'PHP'
			require $argv[1] . '/includes/Ingest/Buffer_Writer.php';
			require $argv[1] . '/includes/Ingest/Buffer.php';
			$buffer = new Footfall\Ingest\Buffer( $argv[2], 1 << 30 );
			for ( $i = 0; $i < 300; $i++ ) {
				$buffer->append( [ 'writer' => (int) $argv[3], 'i' => $i, 'pad' => str_repeat( 'x', random_int( 0, 6000 ) ) ] );
			}
			PHP;
		$writers = [];
		for ( $n = 0; $n < 4; $n++ ) {
			$command   = [ PHP_BINARY, '-r', $writer, '--', dirname( __DIR__, 2 ), $this->folder, (string) $n ];
			$writers[] = proc_open( $command, [ 2 => [ 'pipe', 'w' ] ], $pipes );
		}
		$taken = 0;
		do {
			usleep( 3000 );
			if ( @rename( $this->folder . '/buffer.php', $this->folder . "/taken-$taken.php" ) ) {
				++$taken;
			}
			$running = array_filter( $writers, static fn( $process ) => proc_get_status( $process )['running'] );
		} while ( $running );

		$seen = [];
		foreach ( (array) glob( $this->folder . '/*.php' ) as $file ) {
			$lines = file( $file, FILE_IGNORE_NEW_LINES );
			if ( ! $lines ) {
				continue; // Taken between a writer's opening and its lock: that writer went on to the next file.
			}
			self::assertSame( rtrim( Buffer::GUARD ), array_shift( $lines ) );
			foreach ( $lines as $line ) {
				$row = json_decode( $line, true );
				self::assertIsArray( $row, 'A line is broken.' );
				$seen[] = "{$row['writer']}-{$row['i']}";
			}
		}
		self::assertGreaterThan( 2, $taken );
		self::assertCount( 1200, $seen );
		self::assertCount( 1200, array_unique( $seen ) );
	}

	public function test_a_folder_that_is_not_there_is_said_clearly(): void {
		$this->expectException( \RuntimeException::class );
		$this->expectExceptionMessage( 'uploads folder writable' );
		( new Buffer( $this->folder . '/gone', 1000 ) )->append( [ 'v' => 1 ] );
	}

	public function test_an_import_of_orders_is_read_in_parts_that_can_be_stored(): void {
		$buffer = new Buffer( $this->folder, 1 << 30 );
		$note   = [ 'id' => 1, 'change' => 'changed', 'at' => 1, 'refund_id' => 0 ];
		for ( $n = 0; $n < 50; $n++ ) {
			$buffer->append( [ 'orders' => array_fill( 0, 100, $note ) ] );
		}
		$files    = new Buffer_Files( $this->folder );
		$handle   = $files->open( $files->take()[0] );
		$position = 0;
		$lines    = 0;
		do {
			$read     = $files->read( $handle, $position, 500, 1048576 );
			$position = $read['position'];
			$lines   += count( $read['lines'] );
			self::assertLessThanOrEqual( 6, count( $read['lines'] ) );
		} while ( ! $read['ended'] );
		self::assertSame( 50, $lines );
	}
}
