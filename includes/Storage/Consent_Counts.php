<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * How often was asked and answered, by day of the store. They are added to, never counted anew: of
 * questions there are no rows, and answers that the log no longer has stay counted. Every method may
 * throw Storage_Exception.
 */
final class Consent_Counts {
	private const KEYS = [
		'day'          => '%s',
		'how'          => '%d',
		'is_first'     => '%d',
		'rule'         => '%d',
		'layout'       => '%d',
		'text_version' => '%s',
		'allowed'      => '%d',
	];

	private string $table;

	public function __construct( private Database $database ) {
		$this->table = ( new Tables( $database->prefix() ) )->consent_counts;
	}

	/**
	 * In the drain's transaction.
	 *
	 * @param array<int,array<string,mixed>> $rows Of Ingest\Proof_Reader.
	 */
	public function add( array $rows ): void {
		$sums = [];
		foreach ( $rows as $row ) {
			$keys           = array_intersect_key( $row, self::KEYS );
			$name           = implode( ' ', array_map( static fn( string $key ): string => (string) $row[ $key ], array_keys( self::KEYS ) ) );
			$sums[ $name ] ??= $keys + [ 'total' => 0 ];
			++$sums[ $name ]['total'];
		}
		$this->database->insert( 'INSERT', $this->table, self::KEYS + [ 'total' => '%d' ], $sums, 'ON DUPLICATE KEY UPDATE total = total + VALUES(total)' );
	}

	/**
	 * @param string $from YYYY-MM-DD, included.
	 * @param string $to   YYYY-MM-DD, included.
	 * @return array<int,array{day:string,how:int,is_first:bool,rule:int,layout:int,text_version:string,allowed:int,total:int}>
	 */
	public function rows( string $from, string $to ): array {
		$rows = $this->database->rows( "SELECT * FROM {$this->table} WHERE day BETWEEN %s AND %s ORDER BY day", [ $from, $to ] );
		return array_map(
			static fn( array $row ): array => [
				'day'          => (string) $row['day'],
				'how'          => (int) $row['how'],
				'is_first'     => 1 === (int) $row['is_first'],
				'rule'         => (int) $row['rule'],
				'layout'       => (int) $row['layout'],
				'text_version' => (string) $row['text_version'],
				'allowed'      => (int) $row['allowed'],
				'total'        => (int) $row['total'],
			],
			$rows
		);
	}

	/**
	 * Where the rule is to ask first: how many were asked, and their first answers, by whether anybody was asked at
	 * all (a signal or other code asks nobody). What says nothing of categories is no answer.
	 *
	 * @return array{asked:int,answered:int,unasked:int,declined:int,opted_out:int} declined: of the answers, those without
	 *         statistics. opted_out: the same where the rule is another.
	 */
	public function sums( string $from, string $to ): array {
		$asked    = 'how = ' . Consent_Codes::ASKED;
		$unasked  = 'how IN (' . implode( ',', Consent_Codes::UNASKED ) . ')';
		$answer   = 'how <> ' . Consent_Codes::ASKED . ' AND is_first = 1';
		$declined = '( allowed & ' . Consent_Codes::CATEGORIES['statistics'] . ' ) = 0';
		$opt_in   = 'rule = ' . Consent_Codes::RULE['opt_in'];
		$sum      = static fn( string $condition, string $name ): string => "SUM(CASE WHEN $condition THEN total ELSE 0 END) AS $name";
		$columns  = [
			$sum( "$opt_in AND $asked", 'asked' ),
			$sum( "$opt_in AND $answer AND NOT $unasked", 'answered' ),
			$sum( "$opt_in AND $answer AND $unasked", 'unasked' ),
			$sum( "$opt_in AND $answer AND $declined", 'declined' ),
			$sum( "NOT $opt_in AND $answer AND $declined", 'opted_out' ),
		];
		[ $sums ] = $this->database->rows(
			'SELECT ' . implode( ', ', $columns ) . " FROM {$this->table} WHERE day BETWEEN %s AND %s AND how NOT IN (" . implode( ',', Consent_Codes::NO_ANSWER ) . ')',
			[ $from, $to ]
		);
		return array_map( 'intval', $sums );
	}
}
