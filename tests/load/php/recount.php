<?php
/**
 * Counts what the fill has marked.
 *
 * @var array{ seconds: float } $args
 * @return array{ finished: bool, seconds: float, days: int } days: that are still to be counted.
 */
declare( strict_types=1 );

use Footfall\Counts\Recount;
use Footfall\Storage\Database;
use Footfall\Storage\Wpdb_Stale_Store;

$began    = microtime( true );
$stale    = new Wpdb_Stale_Store( Database::of_site() );
// Dekads and months come after all days.
$finished = Recount::of_site()->run( (float) $args['seconds'], '', '', true ) && ! $stale->dekads() && ! $stale->months();
return [
	'finished' => $finished,
	'seconds'  => microtime( true ) - $began,
	'days'     => count( $stale->days() ),
];
