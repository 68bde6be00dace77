<?php
declare( strict_types=1 );

namespace Footfall\Storage;

use Footfall\Ingest\Buffer_Reader;
use Footfall\Ingest\Drain_Lock;

/**
 * The reading end of the buffer in the database. To take is to stamp the rows that are there with a
 * number: a row that was begun earlier and appears later is of the next number, so that a position
 * within a number never leaves one out. Rows are always named by their ids, because a range would make
 * shoppers' INSERTs wait.
 */
final class Buffer_Rows implements Buffer_Reader {
	public const PREFIX = 'rows-';

	/** Values of `taken` that are no number of a drain (those are times in ms). */
	public const WAITING = 0;
	public const HELD    = 1;
	public const ASIDE   = 2;

	private const MOST_AT_ONCE = 2000;
	private const MOST_NAMES   = 50;
	private const MOST_ASIDE   = 200;

	private string $table;

	public function __construct( private Database $database ) {
		$this->table = ( new Tables( $database->prefix() ) )->buffer;
	}

	public function lock( float $seconds ): ?Drain_Lock {
		return Drain_Lock::take( [ self::way( new Named_Lock( $this->database, 'drain' ) ) ], $seconds );
	}

	/** @return \Closure As Drain_Lock::take() wants it. */
	public static function way( Named_Lock $lock ): \Closure {
		return static fn(): ?\Closure => $lock->take() ? static fn() => $lock->release() : null;
	}

	public function taken(): array {
		$rows = $this->database->rows( "SELECT DISTINCT taken FROM $this->table WHERE taken > %d ORDER BY taken", [ self::ASIDE ] );
		return array_map( static fn( array $row ): string => self::PREFIX . $row['taken'], $rows );
	}

	public function take(): array {
		$names  = [];
		$number = (int) ( microtime( true ) * 1000 );
		do {
			$ids = $this->ids( self::WAITING );
			if ( $ids ) {
				$this->stamp( $ids, $number );
				$names[] = self::PREFIX . $number++;
			}
		} while ( count( $ids ) === self::MOST_AT_ONCE && count( $names ) < self::MOST_NAMES );
		return $names;
	}

	public function open( string $name ): string {
		return $name;
	}

	public function close( mixed $handle ): void {}

	public function read( mixed $handle, int $position, int $max_lines, int $max_bytes ): array {
		$number = self::number( (string) $handle );
		$found  = $this->database->rows(
			"SELECT buffer_id, bytes FROM $this->table WHERE taken = %d AND buffer_id > %d ORDER BY buffer_id LIMIT %d",
			[ $number, $position, $max_lines ]
		);
		$ids   = [];
		$bytes = 0;
		foreach ( $found as $row ) {
			if ( $bytes >= $max_bytes ) {
				break;
			}
			$ids[]  = (int) $row['buffer_id'];
			$bytes += (int) $row['bytes'];
		}
		$rows = $ids ? $this->database->rows( "SELECT line FROM $this->table WHERE buffer_id IN (" . Database::placeholders( $ids ) . ') ORDER BY buffer_id', $ids ) : [];
		return [
			'lines'    => array_column( $rows, 'line' ),
			'position' => $ids ? end( $ids ) : $position,
			'ended'    => count( $ids ) === count( $found ) && count( $found ) < $max_lines,
		];
	}

	public function remove( string $name ): void {
		while ( $ids = $this->ids( self::number( $name ) ) ) {
			$this->delete( $ids );
		}
		delete_option( Database_Buffer::FULL_OPTION ); // Whoever finds it full again says so again.
	}

	public function hold( array $lines ): void {
		( new Database_Buffer( $this->database, 0 ) )->insert( $lines, self::HELD );
	}

	public function release(): void {
		while ( $ids = $this->ids( self::HELD ) ) {
			$this->stamp( $ids, self::WAITING );
		}
	}

	public function quarantine( array $lines ): void {
		if ( ! $lines ) {
			return;
		}
		$cut = array_map( static fn( string $line ): string => mb_strcut( $line, 0, 10000, 'UTF-8' ), array_slice( $lines, 0, 100 ) );
		( new Database_Buffer( $this->database, 0 ) )->insert( $cut, self::ASIDE );
		$ids = $this->ids( self::ASIDE );
		if ( count( $ids ) > self::MOST_ASIDE ) {
			$this->delete( array_slice( $ids, 0, count( $ids ) - self::MOST_ASIDE ) );
		}
	}

	public function bytes(): int {
		$rows = $this->database->rows( "SELECT SUM(bytes) AS bytes FROM $this->table WHERE taken = %d OR taken > %d", [ self::WAITING, self::ASIDE ] );
		return (int) $rows[0]['bytes'];
	}

	/** @return int[] At most so many as are treated at once, oldest first. */
	private function ids( int $number ): array {
		$rows = $this->database->rows( "SELECT buffer_id FROM $this->table WHERE taken = %d ORDER BY buffer_id LIMIT %d", [ $number, self::MOST_AT_ONCE ] );
		return array_map( 'intval', array_column( $rows, 'buffer_id' ) );
	}

	/** @param int[] $ids */
	private function stamp( array $ids, int $number ): void {
		$this->database->execute( "UPDATE $this->table SET taken = %d WHERE buffer_id IN (" . Database::placeholders( $ids ) . ')', [ $number, ...$ids ] );
	}

	/** @param int[] $ids */
	private function delete( array $ids ): void {
		$this->database->execute( "DELETE FROM $this->table WHERE buffer_id IN (" . Database::placeholders( $ids ) . ')', $ids );
	}

	private static function number( string $name ): int {
		return (int) substr( $name, strlen( self::PREFIX ) );
	}
}
