<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Reports from WordPress's own database.
 */
final class Wpdb_Report_Store implements Report_Store {
	/** What nobody does on purpose would hide what they do. */
	private const NOT_LIVE = [ 'store_described', 'web_vitals_measured', 'page_engaged', 'product_list_viewed' ];

	private Tables $tables;

	public function __construct( private Database $database ) {
		$this->tables = new Tables( $database->prefix() );
	}

	public function latest_events( int $limit ): array {
		$left_out = array_map( static fn( string $name ): int => Event_Names::IDS[ $name ], self::NOT_LIVE );
		$not      = Database::placeholders( $left_out );
		// By id, which needs no index more; events that came late are few.
		$rows = $this->database->rows(
			"SELECT e.event_id, e.event_key, e.name_id, e.occurred_at, e.session_id, e.product_id, e.variation_id, e.quantity, e.order_id, e.amount,
				e.currency, p.path
			FROM {$this->tables->events} e LEFT JOIN {$this->tables->pages} p ON p.page_id = e.page_id
			WHERE e.name_id NOT IN ($not) ORDER BY e.event_id DESC LIMIT %d",
			[ ...$left_out, 4 * $limit ]
		);
		usort( $rows, static fn( array $a, array $b ): int => [ (int) $b['occurred_at'], (int) $b['event_id'] ] <=> [ (int) $a['occurred_at'], (int) $a['event_id'] ] );
		return array_map(
			static fn( array $row ): array => [
				'key'          => (string) $row['event_key'],
				'name'         => Event_Names::name( (int) $row['name_id'] ),
				'at'           => (int) $row['occurred_at'],
				'session'      => (int) $row['session_id'],
				'path'         => (string) $row['path'],
				'product_id'   => (int) $row['product_id'],
				'variation_id' => (int) $row['variation_id'],
				'quantity'     => (int) $row['quantity'],
				'order_id'     => (int) $row['order_id'],
				'amount'       => null === $row['amount'] ? null : (int) $row['amount'],
				'currency'     => (string) $row['currency'],
			],
			array_slice( $rows, 0, $limit )
		);
	}

	public function events_of( string $of, int|string $whose, int $since, int $limit ): array {
		$sessions = "SELECT session_id FROM {$this->tables->sessions}";
		$chosen   = match ( $of ) {
			'session'  => 'e.session_id = %d',
			'visitor'  => "e.session_id IN ($sessions WHERE visitor_key = %d)",
			'campaign' => "e.session_id IN ($sessions WHERE source_id IN (SELECT source_id FROM {$this->tables->sources} WHERE campaign = %s))",
			'order'    => 'e.order_id = %d',
		};
		// By day, too: it has an index, and its timezone may be a day off at most.
		$rows = $this->database->rows(
			"SELECT e.event_key, e.name_id, e.occurred_at, e.session_id, e.product_id, e.variation_id, e.quantity, e.order_id, e.amount, e.currency, e.props, p.path
			FROM {$this->tables->events} e LEFT JOIN {$this->tables->pages} p ON p.page_id = e.page_id
			WHERE $chosen AND e.day >= %s AND e.occurred_at >= %d ORDER BY e.occurred_at, e.event_id LIMIT %d",
			[ $whose, gmdate( 'Y-m-d', intdiv( $since, 1000 ) - 86400 ), $since, $limit ]
		);
		return array_map(
			static function ( array $row ): array {
				$event = [
					'key'      => (string) $row['event_key'],
					'name'     => Event_Names::name( (int) $row['name_id'] ),
					'at'       => (int) $row['occurred_at'],
					'path'     => (string) $row['path'],
					'currency' => (string) $row['currency'],
					'props'    => null === $row['props'] ? [] : (array) json_decode( $row['props'], true ),
					'session'  => null === $row['session_id'] ? null : (int) $row['session_id'],
				];
				foreach ( [ 'product_id', 'variation_id', 'quantity', 'order_id', 'amount' ] as $column ) {
					$event[ $column ] = null === $row[ $column ] ? null : (int) $row[ $column ];
				}
				return $event;
			},
			$rows
		);
	}

	public function currencies( int $limit ): array {
		return array_column( $this->database->rows( "SELECT DISTINCT currency FROM {$this->tables->orders} ORDER BY currency LIMIT %d", [ $limit ] ), 'currency' );
	}

	public function sizes(): array {
		$sizes = [];
		foreach ( Tables::ALL as $name ) {
			$sizes[ $name ] = (int) $this->database->rows( "SELECT COUNT(*) AS n FROM {$this->tables->$name}" )[0]['n'];
		}
		return $sizes;
	}
}
