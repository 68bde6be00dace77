<?php
/**
 * What the gate's pass over a finished page costs, next to one small expression over the same page.
 * Needs no WordPress: php -d opcache.enable_cli=1 tests/load/gate.php; -d pcre.jit=0 for hosts without PCRE's compiler.
 *
 * Prints a row for each size: kB, then ms (p50 / p95) of the expression, of a page without anything and of one with
 * ten things. With --json: the same as a list.
 */

declare( strict_types=1 );

namespace Footfall\Tests;

use Footfall\Consent\Gate_Pass;
use Footfall\Consent\Gate_Patterns;
use Footfall\Consent\Service_Catalogue;

require_once dirname( __DIR__ ) . '/php/bootstrap.php';

$runs = (int) ( getenv( 'RUNS' ) ?: 60 );
$time = static function ( callable $work ) use ( $runs ): array {
	$work();
	$times = [];
	for ( $run = 0; $run < $runs; $run++ ) {
		$begin = hrtime( true );
		$work();
		$times[] = ( hrtime( true ) - $begin ) / 1e6;
	}
	sort( $times );
	return [
		'min' => $times[0],
		'p50' => $times[ intdiv( $runs, 2 ) ],
		'p95' => $times[ (int) ( 0.95 * $runs ) ],
	];
};

// As pages of a shop are made: scripts with addresses, data and code in the head, then products.
$head = '';
for ( $index = 0; $index < 40; $index++ ) {
	$head .= "<link rel='stylesheet' id='a-$index-css' href='https://shop.example/wp-content/plugins/a/style-$index.css?ver=1.$index' media='all'>\n"
		. "<script src=\"https://shop.example/wp-includes/js/dist/a-$index.min.js?ver=2f\" id=\"wp-a-$index-js\" defer></script>\n";
}
$code = '<script id="wp-a-js-after">window.addEventListener("load",()=>{wp.apiFetch.use(wp.apiFetch.createPreloadingMiddleware({"/wc/store/v1/cart":{"body":{"items":[]}}}));});</script>';
$data = '<script id="wc-settings-js-before">var wcSettings = JSON.parse( decodeURIComponent( \'' . rawurlencode( (string) json_encode( array_fill( 0, 200, [ 'name' => 'A fine hat', 'price' => '10', 'url' => '/product/hat/' ] ) ) ) . '\' ) );</script>';
$item = "<li class=\"wc-block-product product type-product\" data-wp-key=\"product-item-1\">\n\t<a href=\"https://shop.example/product/hat/\"><img loading=\"lazy\" width=\"300\" height=\"300\" src=\"https://shop.example/wp-content/uploads/hat-300x300.jpg\" alt=\"A hat\" srcset=\"https://shop.example/wp-content/uploads/hat-300x300.jpg 300w, https://shop.example/wp-content/uploads/hat.jpg 800w\"></a>\n\t<h3 class=\"wp-block-post-title\">A fine, old hat</h3><div class=\"price\"><span class=\"woocommerce-Price-amount amount\"><bdi>10.00&nbsp;&euro;</bdi></span></div><p>" . str_repeat( 'Made of the finest felt, for rain and for shine. ', 6 ) . "</p></li>\n";
$ten  = '<iframe src="https://www.youtube.com/embed/1"></iframe><iframe src="https://player.vimeo.com/video/1"></iframe><iframe src="https://open.spotify.com/embed/1"></iframe><script src="https://static.hotjar.com/a.js"></script><script>fbq("init",1)</script><script src="https://bat.bing.com/bat.js"></script><script src="https://www.clarity.ms/tag/1"></script><script>gtag("js")</script><script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script><noscript><img src="https://www.facebook.com/tr?id=2"></noscript>';

$services = array_filter( Service_Catalogue::shipped()['services'], static fn( array $service ): bool => 'functional' !== $service['category'] );
$pass     = static fn( string $html ): string => ( new Gate_Pass( new Gate_Patterns( $services ), $services, static fn( string $id, mixed $tag, string $whole ): string => "<span data-choice=\"$id\"><template>$whole</template></span>" ) )->apply( $html );

$rows = [];
foreach ( [ 20, 220, 900 ] as $size ) {
	$top  = $size > 100 ? $head . $code . $data : substr( $head, 0, (int) strpos( $head, '<link', 6000 ) ) . $code;
	$main = str_repeat( $item, (int) max( 1, ( $size * 1000 - strlen( $top ) ) / strlen( $item ) ) );
	$html = "<!DOCTYPE html><html><head>$top</head><body><ul>$main</ul>";
	if ( $pass( $html ) !== $html || 8 > substr_count( $pass( $html . $ten ), 'data-choice=' ) ) {
		throw new \RuntimeException( 'The pages of this measurement are not what they are meant to be.' );
	}
	$rows[] = [
		'kb'         => intdiv( strlen( $html ), 1000 ),
		'expression' => $time( static fn() => preg_match_all( '~<[a-z]++[^>]*+>~', $html ) ),
		'nothing'    => $time( static fn() => $pass( $html ) ),
		'ten'        => $time( static fn() => $pass( $html . $ten ) ),
	];
}
if ( in_array( '--json', $argv, true ) ) {
	echo json_encode( $rows );
	return;
}
foreach ( $rows as $row ) {
	printf( "%4d kB  expression %.2f / %.2f  nothing %.2f / %.2f  ten %.2f / %.2f\n", $row['kb'], $row['expression']['p50'], $row['expression']['p95'], $row['nothing']['p50'], $row['nothing']['p95'], $row['ten']['p50'], $row['ten']['p95'] );
}
