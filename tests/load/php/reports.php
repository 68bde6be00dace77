<?php
/**
 * Asks for a report again and again, as its screen does but without HTTP, and compares answers with the raw rows.
 *
 * @var array{ report: string, runs: int, ranges: array<int,array{0:string,1:string}>, compared: array<int,array{range:array{0:string,1:string},truth:string}> } $args
 *      report: overview, hours, or a dimension of the breakdown; ranges of days, the longest first: `runs` times that one,
 *      and as often the others by turns; compared: ranges whose answers are compared with what raw-report.php has written of
 *      them into the file `truth`.
 * @return array{ longest: float[], others: float[], numbers: int, wrong: string[] } Times in ms; numbers: that were compared.
 */
declare( strict_types=1 );

require_once __DIR__ . '/Raw_Sales.php';
require_once __DIR__ . '/Report_Numbers.php';

use Footfall\Tests\Report_Numbers;

$is_breakdown = ! in_array( $args['report'], [ 'overview', 'hours' ], true );
$ask          = static function ( array $range, array $more = [] ) use ( $args, $is_breakdown ): array {
	$request = new WP_REST_Request( 'GET', '/footfall/v1/reports/' . ( $is_breakdown ? 'breakdown' : $args['report'] ) );
	$request->set_query_params( [ 'from' => $range[0], 'to' => $range[1] ] + ( $is_breakdown ? [ 'by' => $args['report'] ] : [] ) + $more );
	// What the request before has left in memory, the next one would not find there.
	wp_cache_flush();
	$began    = hrtime( true );
	$response = rest_do_request( $request );
	$ms       = ( hrtime( true ) - $began ) / 1e6;
	if ( 200 !== $response->get_status() ) {
		throw new RuntimeException( wp_json_encode( $response->get_data() ) );
	}
	return [ $ms, $response->get_data() ];
};

$ask( $args['ranges'][0] ); // Not counted: PHP reads its files.
$longest = [];
$others  = [];
for ( $i = 0; $i < $args['runs']; $i++ ) {
	$longest[] = $ask( $args['ranges'][0] )[0];
	$others[]  = $ask( $args['ranges'][ 1 + $i % ( count( $args['ranges'] ) - 1 ) ] )[0];
}

$wrong   = [];
$numbers = 0;
foreach ( $args['compared'] as $one ) {
	$range    = $one['range'];
	$expected = json_decode( file_get_contents( $one['truth'] ), true );
	$found    = $is_breakdown
		? Report_Numbers::of_breakdown( $args['report'], static fn( int $offset ): array => $ask( $range, [ 'limit' => 100, 'offset' => $offset ] )[1] )
		: Report_Numbers::{ 'of_' . $args['report'] }( $ask( $range )[1] );
	$expected = $is_breakdown ? Report_Numbers::by_path( $expected ) : $expected[''];
	$numbers += count( array_filter( $expected ) );
	array_push( $wrong, ...array_map( static fn( string $text ): string => "{$args['report']} $range[0] $range[1]: $text", Report_Numbers::differences( $expected, $found ) ) );
}

return [
	'longest' => $longest,
	'others'  => $others,
	'numbers' => $numbers,
	'wrong'   => array_slice( $wrong, 0, 20 ),
];
