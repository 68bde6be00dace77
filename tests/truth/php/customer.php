<?php
/**
 * A customer with an account of their own, with an address as those have who ordered before.
 *
 * @var array{ login: string } $args
 */

$id = wp_insert_user(
	array(
		'user_login' => $args['login'],
		'user_pass'  => 'password',
		'user_email' => $args['login'] . '@example.com',
		'role'       => 'customer',
	)
);
if ( is_wp_error( $id ) ) {
	throw new RuntimeException( $id->get_error_message() );
}
$customer = new WC_Customer( $id );
$address  = array(
	'first_name' => 'Casey',
	'last_name'  => 'Customer',
	'address_1'  => '1 Main Street',
	'city'       => 'New York',
	'state'      => 'NY',
	'postcode'   => '10001',
	'country'    => 'US',
);
foreach ( $address as $field => $value ) {
	$customer->{"set_billing_$field"}( $value );
	$customer->{"set_shipping_$field"}( $value );
}
$customer->set_billing_phone( '5185550100' );
$customer->save();

return $id;
