<?php
/**
 * What a breakdown has to answer, from the raw rows of some of its days, added to what is in a file: a whole year of
 * ten million events outlasts any request.
 *
 * @var array{ report: string, from: string, to: string, file: string } $args file: its path; it need not be there yet.
 * @return float ms that the questions took.
 */
declare( strict_types=1 );

foreach ( [ 'Raw_Rows', 'Raw_Sales', 'Raw_Breakdown' ] as $footfall_class ) {
	require_once __DIR__ . "/$footfall_class.php";
}

use Footfall\Storage\Database;
use Footfall\Tests\Raw_Breakdown;

$began = hrtime( true );
$part  = ( new Raw_Breakdown( Database::of_site() ) )->of( $args['report'], $args['from'], $args['to'] );
$ms    = ( hrtime( true ) - $began ) / 1e6;
$sums  = is_file( $args['file'] ) ? json_decode( file_get_contents( $args['file'] ), true ) : [];
foreach ( $part as $item => $numbers ) {
	foreach ( $numbers as $name => $number ) {
		$sums[ $item ][ $name ] = ( $sums[ $item ][ $name ] ?? 0 ) + $number;
	}
}
file_put_contents( $args['file'], wp_json_encode( $sums ) );
return $ms;
