<?php
/**
 * Changes settings as the settings screen would.
 *
 * @var array{settings:array<string,mixed>} $args
 */

$errors = Footfall\Settings::update( $args['settings'] );
if ( $errors ) {
	throw new InvalidArgumentException( wp_json_encode( $errors ) );
}
return Footfall\Settings::all();
