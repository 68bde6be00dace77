<?php
/**
 * The consent layer in WordPress: what is printed, what orders and other plugins are told.
 */
declare( strict_types=1 );

use Footfall\Consent\Api_Bridge;
use Footfall\Consent\Consent_Boot;
use Footfall\Consent\Consent_Layer;
use Footfall\Consent\Consent_Reader;
use Footfall\Consent\Consent_Record;
use Footfall\Consent\Order_Attribution;
use Footfall\Settings;
use Footfall\Tests\Cases;
use Footfall\Tests\Sandbox;
use function Footfall\Tests\same;

require_once __DIR__ . '/Cases.php';

$cases  = new Cases();
$layer  = static fn( Sandbox $box, array $more = [] ) => $box->option( Settings::OPTION, $more + [ 'consent_layer' => true ] + (array) get_option( Settings::OPTION, [] ) );
$record = static fn( string $choices, int $age = 100 ): string => 'v:1|id:AbCdEfGhIjKlMnOpQrStUv|at:' . ( time() - $age ) . "|text:ab12|lang:en-US|rule:opt_in|how:choose|$choices";
$as     = static function ( ?string $cookie, callable $ask, array $server = [] ) {
	$before   = [ $_COOKIE, $_SERVER ];
	$_COOKIE  = null === $cookie ? [] : [ Consent_Record::COOKIE => $cookie ];
	$_SERVER  = $server + array_diff_key( $_SERVER, [ 'HTTP_SEC_GPC' => 1, 'HTTP_DNT' => 1 ] );
	try {
		return $ask();
	} finally {
		[ $_COOKIE, $_SERVER ] = $before;
	}
};
$answer  = static fn(): string => Consent_Reader::of_request( Settings::all() );
$printed = static function (): string {
	ob_start();
	Consent_Boot::print_script();
	return (string) ob_get_clean();
};

$cases->it( 'prints nothing and answers as before while it is off', function ( Sandbox $box ) use ( $layer, $as, $answer, $printed ): void {
	$layer( $box, [ 'consent_layer' => false, 'consent_without_tool' => 'granted' ] );
	same( '', $printed() );
	same( false, Consent_Layer::asks() );
	same( [ 'granted', 'refused', 'granted' ], [ $as( null, $answer ), $as( 'statistics:deny', $answer ), $as( 'marketing:deny', $answer ) ] );
	same( [ '', true, 30 ], [ Api_Bridge::consent_type( '' ), Api_Bridge::has_consent( true, 'marketing' ), Api_Bridge::days( 30 ) ] );
	same( true, Order_Attribution::is_allowed( true ) );
} );

$cases->it( 'takes only a record that can be read and has not run out for an answer', function ( Sandbox $box ) use ( $layer, $as, $answer, $record ): void {
	$layer( $box, [ 'consent_without_tool' => 'granted', 'consent_days' => 30 ] );
	foreach (
		[
			[ null, 'unknown' ],
			[ 'statistics:allow', 'unknown' ],
			[ $record( 'statistics:allow' ), 'granted' ],
			[ $record( 'statistics:deny' ), 'refused' ],
			[ $record( 'marketing:allow' ), 'unknown' ],
			[ $record( 'statistics:allow', 31 * DAY_IN_SECONDS ), 'unknown' ],
			[ 'v:1|rule:opt_out|statistics:allow', 'granted' ],
			[ 'v:1|rule:opt_in|statistics:allow', 'unknown' ],
		] as [ $cookie, $expected ]
	) {
		same( $expected, $as( $cookie, $answer ), (string) $cookie );
	}
	same( 'refused', $as( $record( 'statistics:allow' ), $answer, [ 'HTTP_SEC_GPC' => '1' ] ) );
} );

$cases->it( 'answers for each category and service; signals refuse what they cover', function ( Sandbox $box ) use ( $layer, $as, $record ): void {
	$layer( $box );
	$has    = static fn(): array => array_map( static fn( array $of ): bool => Consent_Layer::has( ...$of ), [ [ 'functional' ], [ 'preferences' ], [ 'marketing' ], [ 'marketing', 'youtube' ], [ 'marketing', 'vimeo' ] ] );
	$cookie = $record( 'services:youtube|preferences:allow|marketing:allow' );
	same( [ true, false, false, false, false ], $as( null, $has ) );
	same( [ true, true, true, true, true ], $as( $cookie, $has ) );
	same( [ true, true, false, true, false ], $as( $cookie, $has, [ 'HTTP_DNT' => '1' ] ) );
	$layer( $box, [ 'honour_signals' => false ] );
	same( [ true, true, true, true, true ], $as( $cookie, $has, [ 'HTTP_DNT' => '1' ] ) );
} );

$cases->it( 'prints the same script for every visitor, first of all', function ( Sandbox $box ) use ( $layer, $as, $record, $printed ): void {
	$layer( $box, [ 'consent_days' => 90 ] );
	wp_set_current_user( 0 );
	$nobody = $as( null, $printed );
	if ( '' === $nobody ) {
		throw new RuntimeException( 'build/choice-boot.js is missing: npm run build' );
	}
	same( $nobody, $as( $record( 'statistics:allow' ), $printed, [ 'HTTP_CF_IPCOUNTRY' => 'DE', 'HTTP_SEC_GPC' => '1' ] ) );
	same( true, str_starts_with( $nobody, '<script' ) );
	same( 1, substr_count( $nobody, '</script' ) );
	$config = Consent_Boot::config();
	same(
		// The banner asks for these unless the owner says otherwise; anonymous statistics follow statistics.
		[ true, 90, [ 'opt_out' ], 'opt_in', false, [ 'preferences', 'statistics', 'marketing' ] ],
		[ $config['in_charge'], $config['days'], array_column( $config['regions'], 'rule' ), $config['elsewhere'], isset( $config['rule'] ), $config['categories'] ]
	);
	same( PHP_INT_MIN, array_key_first( $GLOBALS['wp_filter']['wp_head']->callbacks ) );
} );

$cases->it( 'knows the rule of the country only where no cache keeps the page', function ( Sandbox $box ) use ( $layer, $as ): void {
	if ( ! class_exists( 'WooCommerce' ) ) {
		return;
	}
	$layer( $box );
	$rule = static fn(): ?string => Consent_Boot::config()['rule'] ?? null;
	$user = get_current_user_id();
	wp_set_current_user( 0 );
	same( null, $as( null, $rule, [ 'HTTP_CF_IPCOUNTRY' => 'DE' ] ) );
	wp_set_current_user( $user ?: 1 );
	same( [ 'opt_in', 'opt_out' ], [ $as( null, $rule, [ 'HTTP_CF_IPCOUNTRY' => 'DE' ] ), $as( null, $rule, [ 'HTTP_CF_IPCOUNTRY' => 'US' ] ) ] );
} );

$cases->it( 'gives WooCommerce’s order attribution no answer that a cache could keep', function ( Sandbox $box ) use ( $layer, $as, $record ): void {
	$layer( $box );
	same( false, $as( $record( 'marketing:allow' ), static fn() => apply_filters( 'wc_order_attribution_allow_tracking', true ) ) );
} );

$cases->it( 'keeps to its answer where others ask the WP Consent API', function ( Sandbox $box ) use ( $layer, $as, $record ): void {
	$layer( $box, [ 'consent_days' => 90 ] );
	$has = static fn() => apply_filters( 'wp_has_consent', true, 'marketing', null );
	same( [ 'optin', 'optout' ], [ apply_filters( 'wp_get_consent_type', '' ), apply_filters( 'wp_get_consent_type', 'optout' ) ] );
	same( [ false, true ], [ $as( null, $has ), $as( $record( 'marketing:allow' ), $has ) ] );
	same( 90, apply_filters( 'wp_consent_api_cookie_expiration', 30 ) );
	same( true, apply_filters( 'wp_consent_api_registered_' . plugin_basename( FOOTFALL_FILE ), false ) );
} );

return $cases->results();
