<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * What was answered when visitors were asked for consent, and how often they were asked. Every method
 * may throw Storage_Exception.
 */
final class Consent_Log {
	private const COLUMNS = [
		'event_key'    => '%d',
		'consent_key'  => '%d',
		'consent_id'   => '%s',
		'given_at'     => '%d',
		'how'          => '%d',
		'allowed'      => '%d',
		'services'     => '%s',
		'signal_sent'  => '%d',
		'is_first'     => '%d',
		'rule'         => '%d',
		'layout'       => '%d',
		'text_version' => '%s',
		'language'     => '%s',
		'page_id'      => '%d',
	];

	private Tables $tables;

	public function __construct( private Database $database ) {
		$this->tables = new Tables( $database->prefix() );
	}

	/**
	 * In the drain's transaction. A question is counted only, an answer is kept, too; one that was kept
	 * before changes nothing, however late it comes again.
	 *
	 * @param array<int,array<string,mixed>> $rows Of Ingest\Proof_Reader, with counted, by event key.
	 */
	public function add( array $rows ): void {
		$answers = array_filter( $rows, static fn( array $row ): bool => Consent_Codes::ASKED !== $row['how'] );
		$known   = $answers ? $this->known( array_keys( $answers ) ) : [];
		$kept    = array_map(
			static fn( array $row ): array => [ 'consent_key' => self::key( $row['consent_id'] ) ] + $row,
			array_diff_key( $answers, $known )
		);
		$this->database->insert( 'INSERT', $this->tables->consents, self::COLUMNS, $kept );
		( new Consent_Counts( $this->database ) )->add( array_filter( array_diff_key( $rows, $known ), static fn( array $row ): bool => $row['counted'] ) );
	}

	/**
	 * @param Consent_Query $query
	 * @param int           $limit
	 * @param int           $offset
	 * @return array<int,array<string,mixed>> Newest first, in words: see self::shown().
	 */
	public function find( Consent_Query $query, int $limit, int $offset = 0 ): array {
		[ $where, $values ] = $query->where();
		$rows = $this->database->rows(
			"SELECT c.*, p.path FROM {$this->tables->consents} c LEFT JOIN {$this->tables->pages} p ON p.page_id = c.page_id
			WHERE $where ORDER BY c.given_at DESC, c.event_key DESC LIMIT %d OFFSET %d",
			[ ...$values, $limit, $offset ]
		);
		return array_map( [ self::class, 'shown' ], $rows );
	}

	public function count( Consent_Query $query ): int {
		[ $where, $values ] = $query->where();
		return (int) $this->database->rows( "SELECT COUNT(*) AS number FROM {$this->tables->consents} c WHERE $where", $values )[0]['number'];
	}

	/** @return int Rows removed: all of this id. */
	public function erase( string $consent_id ): int {
		return $this->database->execute( "DELETE FROM {$this->tables->consents} WHERE consent_key = %d", [ self::key( $consent_id ) ] );
	}

	/**
	 * @param int $before ms UTC; what was given earlier goes.
	 * @param int $limit  Rows at most.
	 * @return int Rows removed.
	 */
	public function purge( int $before, int $limit ): int {
		$rows = $this->database->rows( "SELECT event_key FROM {$this->tables->consents} WHERE given_at < %d ORDER BY given_at LIMIT %d", [ $before, $limit ] );
		$keys = array_map( 'intval', array_column( $rows, 'event_key' ) );
		if ( $keys ) {
			$this->database->execute( "DELETE FROM {$this->tables->consents} WHERE event_key IN (" . Database::placeholders( $keys ) . ')', $keys );
		}
		return count( $keys );
	}

	/** Found by it whatever the collation takes for the same letter. */
	public static function key( string $consent_id ): int {
		return Event_Key::of( "consent:$consent_id" );
	}

	/**
	 * @param int[] $keys
	 * @return array<int,true>
	 */
	private function known( array $keys ): array {
		$rows = $this->database->rows( "SELECT event_key FROM {$this->tables->consents} WHERE event_key IN (" . Database::placeholders( $keys ) . ')', $keys );
		return array_fill_keys( array_map( 'intval', array_column( $rows, 'event_key' ) ), true );
	}

	/**
	 * @param array<string,?string> $row
	 * @return array{key:int,id:string,at:int,how:string,first:bool,allowed:string[],services:string[],signal:string,rule:string,layout:string,text:string,language:string,path:string}
	 *         at: ms UTC.
	 */
	private static function shown( array $row ): array {
		return [
			'key'      => (int) $row['event_key'],
			'id'       => (string) $row['consent_id'],
			'at'       => (int) $row['given_at'],
			'how'      => Consent_Codes::word( (int) $row['how'], Consent_Codes::HOW ),
			'first'    => '1' === (string) $row['is_first'],
			'allowed'  => Consent_Codes::categories( (int) $row['allowed'] ),
			'services' => '' === (string) $row['services'] ? [] : explode( '.', (string) $row['services'] ),
			'signal'   => Consent_Codes::word( (int) $row['signal_sent'], Consent_Codes::SIGNAL ),
			'rule'     => Consent_Codes::word( (int) $row['rule'], Consent_Codes::RULE ),
			'layout'   => Consent_Codes::word( (int) $row['layout'], Consent_Codes::LAYOUT ),
			'text'     => (string) $row['text_version'],
			'language' => (string) $row['language'],
			'path'     => (string) $row['path'],
		];
	}
}
