<?php
/**
 * The HTML of the repeat visitor block: the same for everybody, in the world's time, with the owner's
 * choice for browsers without scripts and for search engines.
 *
 *
 */
declare( strict_types=1 );

namespace Footfall\Tests;

require_once __DIR__ . '/Cases.php';

$cases  = new Cases();
$render = static fn( array $attributes ): string => do_blocks( sprintf( '<!-- wp:footfall/repeat-visitor %s --><p>Hello</p><!-- /wp:footfall/repeat-visitor -->', wp_json_encode( $attributes ) ) );

/** What the page tells the browser of the block. */
$context = static function ( array $attributes ) use ( $render ): array {
	$tags = new \WP_HTML_Tag_Processor( $render( $attributes ) );
	$tags->next_tag();
	return (array) json_decode( (string) $tags->get_attribute( 'data-wp-context' ), true );
};

$window = static fn( string $from, string $to ): array => [
	'conditions' => [
		[
			'rule' => 'time_window',
			'from' => $from,
			'to'   => $to,
		],
	],
];

foreach ( [
	[ 'America/New_York', '2026-11-27T05:00:00Z', '2026-07-04T04:00:00Z' ], // Winter, and summer time.
	[ 'Asia/Tokyo', '2026-11-26T15:00:00Z', '2026-07-03T15:00:00Z' ],
	[ '+05:30', '2026-11-26T18:30:00Z', '2026-07-03T18:30:00Z' ],
] as [ $zone, $winter, $summer ] ) {
	$cases->it(
		"gives a period of the store's time in UTC: $zone",
		static function ( Sandbox $box ) use ( $context, $window, $zone, $winter, $summer ): void {
			$is_offset = '+' === $zone[0];
			$box->option( 'timezone_string', $is_offset ? '' : $zone );
			$box->option( 'gmt_offset', $is_offset ? 5.5 : 0 );
			$ends = static fn( array $attributes ): array => array_values( array_diff_key( $context( $attributes )['conditions'][0], [ 'rule' => 1 ] ) );
			same( [ $winter, '' ], $ends( $window( '2026-11-27T00:00:00', '' ) ) );
			same( [ '', $summer ], $ends( $window( '', '2026-07-04T00:00:00' ) ) );
			same( [ '', '' ], $ends( $window( 'whenever', '' ) ), 'what is no time is no end' );
		}
	);
}

$cases->it( 'prints the same for everybody, undecided', static function () use ( $render, $context ): void {
	$attributes = [ 'conditions' => [ [ 'rule' => 'site_visits', 'is' => 'at_least', 'value' => 2 ] ] ];
	$mine       = $render( $attributes ); // With what decides, once a page.
	$mine       = $render( $attributes );
	$before     = [ $_COOKIE, get_current_user_id() ];
	try {
		$_COOKIE = [
			'footfall_consent'          => 'preferences:allow',
			'woocommerce_items_in_cart' => '1',
		];
		wp_set_current_user( 0 );
		same( $mine, $render( $attributes ) );
	} finally {
		$_COOKIE = $before[0];
		wp_set_current_user( $before[1] );
	}
	$said = $context( $attributes );
	same( [ null, false ], [ $said['is_shown'], $said['is_away'] ] );
	same( true, $context( $attributes + [ 'placement' => 'late' ] )['is_away'], 'late: without room' );
} );

$cases->it( 'obeys the owner’s choice for browsers without scripts and for search engines', static function () use ( $render ): void {
	foreach ( [ 'show' => false, 'hide' => true ] as $choice => $is_kept_back ) {
		$html = $render( [ 'without_script' => $choice ] );
		same( true, str_contains( $html, "is-$choice-without-script" ), $choice );
		same( $is_kept_back, str_contains( $html, 'data-nosnippet' ), $choice );
	}
} );

$cases->it( 'escapes what it is given', static function () use ( $render ): void {
	$html = $render( [ 'label' => '"><script>alert(1)</script>\'', 'conditions' => [ [ 'rule' => '</script><b>', 'is' => "'" ] ] ] );
	same( false, str_contains( $html, 'alert(1)</script>' ) );
	same( false, str_contains( $html, '<b>' ) );
} );

return $cases->results();
