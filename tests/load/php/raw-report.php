<?php
/**
 * What a report has to answer, from the raw rows of some of its days, added to what is in a file: a whole year of
 * ten million events outlasts any request.
 *
 * @var array{ report: string, from: string, to: string, file: string, whole?: bool } $args report: overview, hours, or a
 *      dimension of the breakdown; file: its path; it need not be there yet; whole: only what cannot be added up of parts
 *      of the range, which is asked for last.
 * @return float ms that the questions took.
 */
declare( strict_types=1 );

foreach ( [ 'Raw_Rows', 'Raw_Sales', 'Raw_Reports', 'Raw_Breakdown' ] as $footfall_class ) {
	require_once __DIR__ . "/$footfall_class.php";
}

use Footfall\Storage\Database;
use Footfall\Tests\Raw_Breakdown;
use Footfall\Tests\Raw_Reports;

$database = Database::of_site();
$range    = [ $args['from'], $args['to'] ];
$reports  = new Raw_Reports( $database, get_woocommerce_currency() );
$began    = hrtime( true );
if ( ! empty( $args['whole'] ) ) {
	$part = 'overview' === $args['report'] ? [ '' => [ 'totals.visitors' => $reports->visitors( ...$range ) ] ] : [];
} elseif ( in_array( $args['report'], [ 'overview', 'hours' ], true ) ) {
	$part = [ '' => $reports->{$args['report']}( ...$range ) ];
} else {
	$part = ( new Raw_Breakdown( $database ) )->of( $args['report'], ...$range );
}
$ms   = ( hrtime( true ) - $began ) / 1e6;
$sums = is_file( $args['file'] ) ? json_decode( file_get_contents( $args['file'] ), true ) : [];
foreach ( $part as $item => $numbers ) {
	foreach ( $numbers as $name => $number ) {
		$sums[ $item ][ $name ] = ( $sums[ $item ][ $name ] ?? 0 ) + $number;
	}
}
file_put_contents( $args['file'], wp_json_encode( $sums ) );
return $ms;
