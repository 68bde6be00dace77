<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Values as they stand in a statement for MySQL and MariaDB. wpdb::prepare() does the same, and would
 * take most of the drain's time: it looks at each value many times.
 */
final class Sql_Literals {
	/** What any server takes. */
	private const BYTES_A_STATEMENT = 500000;

	/** A chunk of the drain in one piece: while the server is at it, the next one is read. */
	private const MOST_BYTES = 4000000;

	/** What this server takes, once it was asked. */
	private static ?int $most_bytes = null;

	public function __construct( private \mysqli $connection ) {}

	/**
	 * @param string                      $sql    With %d and %s for the values.
	 * @param array<int,int|string|float> $values
	 */
	public function fill( string $sql, array $values ): string {
		$parts  = preg_split( '/(%[ds])/', $sql, -1, PREG_SPLIT_DELIM_CAPTURE );
		$values = array_values( $values );
		foreach ( $values as $n => $value ) {
			$parts[ 2 * $n + 1 ] = $this->literal( $parts[ 2 * $n + 1 ], $value );
		}
		return implode( '', $parts );
	}

	/**
	 * @param string                                        $verb    INSERT or INSERT IGNORE.
	 * @param array<string,string>                          $columns Column => %d or %s.
	 * @param iterable<array<string,int|string|float|null>> $rows    By column; a missing column is NULL.
	 * @param string                                        $tail    For example ON DUPLICATE KEY UPDATE ….
	 * @return \Generator<string> Statements.
	 */
	public function inserts( string $verb, string $table, array $columns, iterable $rows, string $tail ): \Generator {
		$head  = "$verb INTO $table (" . implode( ', ', array_keys( $columns ) ) . ') VALUES ';
		$sql   = '';
		$count = 0;
		foreach ( $rows as $row ) {
			$tuple = '';
			// Most of the drain's time passes here: no call for each value.
			foreach ( $columns as $column => $placeholder ) {
				$value = $row[ $column ] ?? null;
				if ( null === $value ) {
					$tuple .= ',NULL';
				} elseif ( '%d' === $placeholder ) {
					$tuple .= ',' . (int) $value;
				} else {
					$tuple .= ",'" . $this->connection->real_escape_string( (string) $value ) . "'";
				}
			}
			$tuple[0] = '(';
			$sql     .= ( $count ? ',' : '' ) . $tuple . ')';
			++$count;
			if ( strlen( $sql ) >= self::BYTES_A_STATEMENT && strlen( $sql ) >= $this->most_bytes() ) {
				yield "$head$sql $tail";
				$sql   = '';
				$count = 0;
			}
		}
		if ( $count ) {
			yield "$head$sql $tail";
		}
	}

	/** Half of what the server says: the row that goes beyond it has room. */
	private function most_bytes(): int {
		if ( null === self::$most_bytes ) {
			Pending_Statement::finish();
			$answer           = $this->connection->query( 'SELECT @@max_allowed_packet' );
			$said             = $answer instanceof \mysqli_result ? (int) $answer->fetch_row()[0] : 0;
			self::$most_bytes = max( self::BYTES_A_STATEMENT, min( self::MOST_BYTES, intdiv( $said, 2 ) ) );
		}
		return self::$most_bytes;
	}

	private function literal( string $placeholder, int|string|float $value ): string {
		return '%d' === $placeholder ? (string) (int) $value : "'" . $this->connection->real_escape_string( (string) $value ) . "'";
	}
}
