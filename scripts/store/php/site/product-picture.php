<?php
/**
 * Draws a picture for a product: a shape that tells its category, in colours of its own.
 */

namespace Footfall\Store;

const PICTURE_SIZE = 600;

/**
 * @param int[] $color Of the category: red, green, blue.
 * @return int Id of the attachment.
 */
function add_product_picture( string $slug, string $name, string $category, array $color, int $number ): int {
	$folder = wp_upload_dir( '2025/01' );
	$file   = $folder['path'] . "/$slug.png";
	file_put_contents( $file, draw_picture( $category, $color, $number ) );

	$id = wp_insert_attachment(
		array(
			'post_title'     => $name,
			'post_mime_type' => 'image/png',
			'post_status'    => 'inherit',
			'post_content'   => '',
		),
		$file,
		0,
		true
	);
	if ( is_wp_error( $id ) ) {
		throw new \RuntimeException( $id->get_error_message() );
	}
	require_once ABSPATH . 'wp-admin/includes/image.php';
	// Resizing is what takes most of the time here, and no other size is much smaller.
	add_filter( 'intermediate_image_sizes_advanced', __NAMESPACE__ . '\\only_shop_sizes' );
	wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $file ) );
	update_post_meta( $id, '_wp_attachment_image_alt', $name );
	return $id;
}

/**
 * @param array<string, array> $sizes
 */
function only_shop_sizes( array $sizes ): array {
	return array_intersect_key( $sizes, array( 'woocommerce_thumbnail' => true ) );
}

/**
 * @param int[] $color
 * @return string A PNG file.
 */
function draw_picture( string $category, array $color, int $number ): string {
	if ( ! function_exists( 'imagecreate' ) ) {
		return plain_png( $color );
	}
	$size  = PICTURE_SIZE;
	$image = imagecreatetruecolor( $size, $size );
	$paint = static function ( float $light ) use ( $image, $color, $number ): int {
		// Light above 1 goes towards white; each product is a little off its category.
		$mix = static function ( int $part, int $i ) use ( $light, $number ): int {
			$own = $part + ( ( $number * 37 + $i * 61 ) % 56 ) - 28;
			return (int) max( 0, min( 255, $light <= 1 ? $own * $light : $own + ( 255 - $own ) * ( $light - 1 ) ) );
		};
		return imagecolorallocate( $image, $mix( $color[0], 0 ), $mix( $color[1], 1 ), $mix( $color[2], 2 ) );
	};
	imagefilledrectangle( $image, 0, 0, $size, $size, $paint( 1.82 ) );
	imagefilledellipse( $image, 300, 500, 380, 60, $paint( 1.6 ) );
	$body  = $paint( 1 );
	$dark  = $paint( 0.7 );
	$light = $paint( 1.45 );
	switch ( $category ) {
		case 'coffee':
			imagefilledpolygon( $image, array( 180, 190, 420, 190, 440, 500, 160, 500 ), $body );
			imagefilledrectangle( $image, 180, 130, 420, 190, $dark );
			imagefilledellipse( $image, 300, 340, 130, 130, $light );
			imagefilledellipse( $image, 300, 340, 50, 90, $dark );
			break;
		case 'tea':
			imagefilledrectangle( $image, 180, 200, 420, 500, $body );
			imagefilledellipse( $image, 300, 500, 240, 60, $body );
			imagefilledellipse( $image, 300, 200, 240, 60, $dark );
			imagefilledpolygon( $image, array( 300, 260, 370, 350, 300, 430, 230, 350 ), $light );
			break;
		case 'brewing':
			imagefilledpolygon( $image, array( 150, 160, 450, 160, 330, 340, 270, 340 ), $body );
			imagefilledrectangle( $image, 220, 340, 380, 360, $dark );
			imagefilledpolygon( $image, array( 250, 360, 350, 360, 420, 500, 180, 500 ), $light );
			break;
		case 'mugs':
			imagefilledellipse( $image, 420, 330, 150, 170, $dark );
			imagefilledellipse( $image, 420, 330, 90, 110, $paint( 1.82 ) );
			imagefilledrectangle( $image, 180, 210, 410, 480, $body );
			imagefilledellipse( $image, 295, 480, 230, 60, $body );
			imagefilledellipse( $image, 295, 210, 230, 60, $light );
			break;
		case 'apparel':
			imagefilledpolygon( $image, array( 200, 160, 400, 160, 500, 260, 440, 320, 400, 280, 400, 500, 200, 500, 200, 280, 160, 320, 100, 260 ), $body );
			imagefilledellipse( $image, 300, 160, 100, 60, $paint( 1.82 ) );
			imagefilledellipse( $image, 300, 330, 80, 80, $light );
			break;
		default:
			imagefilledrectangle( $image, 170, 250, 430, 500, $body );
			imagefilledrectangle( $image, 150, 200, 450, 260, $dark );
			imagefilledrectangle( $image, 280, 200, 320, 500, $light );
			imagefilledellipse( $image, 260, 180, 80, 50, $light );
			imagefilledellipse( $image, 340, 180, 80, 50, $light );
	}
	// A mark that no other product of the category has.
	for ( $i = 0; $i <= $number % 7; $i++ ) {
		imagefilledellipse( $image, 60 + $i * 34, 60, 20, 20, $body );
	}
	ob_start();
	imagepng( $image, null, 6 );
	return ob_get_clean();
}

/**
 * A PNG of one colour, for a PHP without GD.
 *
 * @param int[] $color
 */
function plain_png( array $color ): string {
	$chunk = static fn ( string $type, string $data ): string => pack( 'N', strlen( $data ) ) . $type . $data . pack( 'N', crc32( $type . $data ) );
	// One bit a pixel, all 0, the only entry of the palette.
	$rows = str_repeat( "\0" . str_repeat( "\0", (int) ceil( PICTURE_SIZE / 8 ) ), PICTURE_SIZE );
	return "\x89PNG\r\n\x1a\n"
		. $chunk( 'IHDR', pack( 'NNCCCCC', PICTURE_SIZE, PICTURE_SIZE, 1, 3, 0, 0, 0 ) )
		. $chunk( 'PLTE', pack( 'C3', ...$color ) )
		. $chunk( 'IDAT', gzcompress( $rows ) )
		. $chunk( 'IEND', '' );
}
