<?php
/**
 * An order as another program makes it: by WooCommerce's REST API.
 *
 * @var array{status:string} $args
 */

$request = new WP_REST_Request( 'POST', '/wc/v3/orders' );
$request->set_body_params(
	array(
		'status'     => $args['status'],
		'line_items' => array(
			array(
				'product_id' => get_page_by_path( 'plain-mug', OBJECT, 'product' )->ID,
				'quantity'   => 2,
			),
		),
	)
);
return rest_do_request( $request )->get_data()['id'];
