password="w1llow-Crane-5"
