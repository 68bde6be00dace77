<?php
/**
 * Counts everything that is marked, then compares the counts with the raw rows.
 */

use Footfall\Counts\Kinds;
use Footfall\Counts\Recount;
use Footfall\Storage\Database;
use Footfall\Storage\Event_Names;
use Footfall\Storage\Tables;

$database = Database::of_site();
$t        = new Tables( $database->prefix() );
$complete = Recount::of_site()->run( 100, '', '', true );
$sum      = static fn( string $sql, array $values = array() ): int => (int) ( $database->rows( $sql, $values )[0]['n'] ?? 0 );
$counted  = static fn( string $table, string $column, int $kind, string $grain ): int => $sum(
	"SELECT SUM($column) AS n FROM {$t->$table} WHERE kind = %d AND period " . array( 'hour' => '> 100000000', 'day' => 'BETWEEN 10000000 AND 99999999', 'month' => '< 1000000' )[ $grain ],
	array( $kind )
);
$of_event = "FROM $t->events e JOIN $t->sessions s ON s.session_id = e.session_id WHERE s.excluded = 0 AND e.name_id = %d";
$raw      = array(
	'visit_counts sessions '                       => $sum( "SELECT COUNT(*) AS n FROM $t->sessions WHERE excluded = 0" ),
	'visit_counts page_views '                     => $sum( "SELECT COUNT(*) AS n $of_event", array( Event_Names::IDS['page_viewed'] ) ),
	'visit_counts reached_order '                  => $sum( "SELECT COUNT(*) AS n FROM $t->sessions WHERE excluded = 0 AND furthest_step = 5" ),
	'product_counts viewed ' . Kinds::PRODUCT      => $sum( "SELECT COUNT(*) AS n $of_event", array( Event_Names::IDS['product_viewed'] ) ),
	'product_counts added ' . Kinds::PRODUCT       => $sum( "SELECT SUM(e.quantity) AS n $of_event", array( Event_Names::IDS['cart_item_added'] ) ),
	'sale_counts orders '                          => $sum( "SELECT COUNT(*) AS n FROM $t->orders WHERE counted = 1" ),
	'sale_counts total '                           => $sum( "SELECT SUM(total) AS n FROM $t->orders WHERE counted = 1" ),
);
$wrong    = array();
foreach ( $raw as $what => $expected ) {
	list( $table, $column, $kind ) = explode( ' ', $what );
	foreach ( array( 'hour', 'day', 'month' ) as $grain ) {
		$found = $counted( $table, $column, (int) $kind ?: Kinds::TOTAL, $grain );
		if ( $found !== $expected ) {
			$wrong[] = "$what by $grain: $found instead of $expected";
		}
	}
}
foreach ( $database->rows( "SELECT day, COUNT(DISTINCT visitor_key) AS n FROM $t->sessions WHERE excluded = 0 GROUP BY day" ) as $row ) {
	$found = $sum( "SELECT visitors AS n FROM $t->uniques WHERE period = %d", array( (int) str_replace( '-', '', $row['day'] ) ) );
	if ( $found !== (int) $row['n'] ) {
		$wrong[] = "visitors of {$row['day']}: $found instead of {$row['n']}";
	}
}
return array(
	'complete' => $complete && 0 === $sum( "SELECT COUNT(*) AS n FROM $t->stale" ),
	'wrong'    => $wrong,
	'raw'      => $raw,
);
