<?php
/**
 * Puts the bench's orders straight into the ledger: that many orders of WooCommerce would take hours.
 * What the drain would have found is found by SQL: the session of the visitor who ordered, with its
 * sources. MySQL and MariaDB only.
 *
 * @var array{ orders: string } $args Path of a file, one JSON object an order (scripts/bench/year/plan-orders.mjs).
 */
declare( strict_types=1 );

use Footfall\Counts\Periods;
use Footfall\Storage\Database;
use Footfall\Storage\Event_Key;
use Footfall\Storage\Event_Names;
use Footfall\Storage\Ledger_Columns;
use Footfall\Storage\Tables;
use Footfall\Storage\Wpdb_Stale_Store;

const SESSION_GAP_MS = 1800000;

$database = Database::of_site();
$tables   = new Tables( $database->prefix() );
$timezone = wp_timezone();
$day      = static fn( int $ms ): string => ( new DateTimeImmutable( '@' . intdiv( $ms, 1000 ) ) )->setTimezone( $timezone )->format( 'Y-m-d' );
$columns  = static fn( string ...$texts ): array => array_fill_keys( $texts, '%d' );

$database->execute( 'CREATE TEMPORARY TABLE bench_orders (order_id bigint unsigned PRIMARY KEY, visitor_key bigint unsigned, at bigint unsigned)' );
$orders  = [];
$refunds = [];
$lines   = [];
$visits  = [];
$events  = [];
$note    = static function ( string $name, int $id, array $order, int $at, int $amount ) use ( &$events, $day ): void {
	$events[] = [
		'event_key'   => Event_Key::of( "$name:$id" ),
		'name_id'     => Event_Names::IDS[ $name ],
		'occurred_at' => $at,
		'day'         => $day( $at ),
		'order_id'    => $order['order_id'],
		'amount'      => $amount,
		'currency'    => $order['currency'],
		'quantity'    => 'order_placed' === $name ? $order['items'] : null,
		'context'     => 0,
	];
};
$changed = [];
$read    = 0;
$store   = static function () use ( &$orders, &$refunds, &$lines, &$visits, &$events, $database, $tables, $columns ): void {
	$database->insert( 'INSERT', $tables->orders, Ledger_Columns::ORDERS, $orders );
	$database->insert( 'INSERT', $tables->refunds, Ledger_Columns::REFUNDS, $refunds );
	$database->insert( 'INSERT', $tables->order_lines, Ledger_Columns::LINES, $lines );
	$database->insert( 'INSERT', 'bench_orders', $columns( 'order_id', 'visitor_key', 'at' ), $visits );
	$database->insert( 'INSERT', $tables->events, $columns( 'event_key', 'name_id', 'occurred_at', 'order_id', 'amount', 'quantity', 'context' ) + [ 'day' => '%s', 'currency' => '%s' ], $events );
	$orders  = [];
	$refunds = [];
	$lines   = [];
	$visits  = [];
	$events  = [];
};

$handle = fopen( $args['orders'], 'rb' );
$database->execute( 'START TRANSACTION' );
while ( false !== ( $text = fgets( $handle ) ) ) {
	$order = json_decode( $text, true, 8, JSON_THROW_ON_ERROR );
	++$read;
	$orders[] = [
		'day'        => $day( $order['created_at'] ),
		'updated_at' => $order['created_at'],
	] + array_diff_key( $order, [ 'visitor' => 1, 'lines' => 1, 'refunds' => 1 ] );
	$changed[] = $order['created_at'];
	$note( 'order_placed', $order['order_id'], $order, $order['created_at'], $order['total'] );
	if ( null !== $order['paid_at'] ) {
		$note( 'order_paid', $order['order_id'], $order, $order['paid_at'], $order['total'] );
	}
	foreach ( $order['lines'] as $line ) {
		$lines[] = [ 'order_id' => $order['order_id'] ] + $line;
	}
	foreach ( $order['refunds'] as $refund ) {
		$refunds[] = $refund + [
			'order_id' => $order['order_id'],
			'day'      => $day( $refund['refunded_at'] ),
			'currency' => $order['currency'],
		];
		$changed[] = $refund['refunded_at'];
		$note( 'order_refunded', $refund['refund_id'], $order, $refund['refunded_at'], $refund['amount'] );
	}
	if ( null !== $order['visitor'] ) {
		$visits[] = [
			'order_id'    => $order['order_id'],
			'visitor_key' => (int) $order['visitor'],
			'at'          => $order['created_at'],
		];
	}
	if ( count( $orders ) >= 2000 ) {
		$store();
	}
}
fclose( $handle );
$store();

// The session in which the order came, of the visitor who made it.
$gap = SESSION_GAP_MS;
$database->execute( 'CREATE TEMPORARY TABLE bench_sessions (order_id bigint unsigned PRIMARY KEY, session_id int unsigned, KEY session_id (session_id))' );
$database->execute(
	"INSERT INTO bench_sessions SELECT b.order_id, MAX(s.session_id) FROM bench_orders b
	INNER JOIN {$tables->sessions} s ON s.visitor_key = b.visitor_key AND s.last_at >= b.at - $gap AND s.started_at <= b.at
	GROUP BY b.order_id"
);
$shared = array_intersect( [ 'device' => 'device', 'landing_id' => 'landing_id' ], $database->columns( $tables->orders ) );
$copied = implode( '', array_map( static fn( string $column ): string => ", o.$column = s.$column", $shared ) );
$database->execute(
	"UPDATE {$tables->orders} o INNER JOIN bench_sessions b ON b.order_id = o.order_id INNER JOIN {$tables->sessions} s ON s.session_id = b.session_id
	SET o.session_id = s.session_id, o.matched_at = o.created_at, o.first_source_id = s.first_source_id, o.last_source_id = s.last_source_id$copied"
);
// Programs and the shop's own people leave no session; nor does a visit whose script was blocked.
$database->execute( "UPDATE {$tables->orders} o INNER JOIN bench_orders b ON b.order_id = o.order_id SET o.unmatched_reason = 'no_session' WHERE o.session_id IS NULL" );
$database->execute(
	"UPDATE {$tables->sessions} s INNER JOIN (SELECT session_id, COUNT(*) AS orders FROM bench_sessions GROUP BY session_id) b ON b.session_id = s.session_id
	SET s.orders = s.orders + b.orders, s.furthest_step = 5, s.human = 1, s.excluded = 0"
);
$database->execute( "UPDATE {$tables->events} e INNER JOIN bench_sessions b ON b.order_id = e.order_id SET e.session_id = b.session_id" );
$matched = (int) $database->rows( 'SELECT COUNT(*) AS n FROM bench_sessions' )[0]['n'];

// What the drain would have marked: the hours of orders, of refunds and of the sessions in which they were made.
$hours   = Periods::of_site();
$moments = $database->rows( 'SELECT s.started_at AS at FROM bench_sessions b INNER JOIN ' . $tables->sessions . ' s ON s.session_id = b.session_id' );
$marks   = array_map( static fn( array $row ): int => $hours->hour( (int) $row['at'] ), $moments );
( new Wpdb_Stale_Store( $database ) )->mark( array_values( array_unique( [ ...$marks, ...array_map( [ $hours, 'hour' ], $changed ) ] ) ) );
$database->execute( 'COMMIT' );
$database->execute( 'DROP TEMPORARY TABLE bench_orders' );
$database->execute( 'DROP TEMPORARY TABLE bench_sessions' );
unlink( $args['orders'] );

return [
	'orders'  => $read,
	'matched' => $matched,
];
